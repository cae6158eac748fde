import { useRef, useState } from 'react';
import type { Failure } from '../../../shared/domain/failure.ts';
import type { Result } from '../../../shared/domain/result.ts';

/** Asks the main process, and knows whether it is at work and what went wrong last. */
export const useAttempts = () => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const works = useRef(0);
  const attempt = async <T>(ask: () => Promise<Result<T>>): Promise<{ readonly value: T } | null> => {
    works.current += 1;
    setBusy(true);
    setFailure(null);
    try {
      const answer = await ask();
      if (answer.ok) return { value: answer.value };
      setFailure(answer.failure);
      return null;
    } finally {
      works.current -= 1;
      setBusy(works.current > 0);
    }
  };
  return { busy, failure, setFailure, attempt };
};
