import { Alert } from '@mantine/core';
import type { Failure } from '../../../shared/domain/failure.ts';
import { planFailureSentence } from '../../../shared/text/screens/import-screen.ts';
import { useFrame } from '../../frame/frame-context.ts';

/** Why there is no plan, and which field of this screen mends it. */
export const PlanFailure = ({ failure }: { readonly failure: Failure | null }) => {
  const { words } = useFrame();
  return (
    failure && (
      <Alert color="red" variant="outline" role="alert">
        {planFailureSentence(failure, words)}
      </Alert>
    )
  );
};
