import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { leastPassword } from '../../../shared/domain/password.ts';
import { protectionText as text } from '../../../shared/text/protection.ts';

type Properties = {
  /** The password when it can be used; null while it is too short or the two differ. */
  readonly onChange: (password: string | null) => void;
};

const usable = (first: string, second: string): string | null =>
  [...first].length >= leastPassword && first === second ? first : null;

/** A new password, typed twice. */
export const NewPasswordFields = ({ onChange }: Properties) => {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const differs = second !== '' && !first.startsWith(second);
  return (
    <>
      <PasswordInput
        label={text.newPassword}
        description={text.least}
        value={first}
        onChange={(event) => {
          setFirst(event.currentTarget.value);
          onChange(usable(event.currentTarget.value, second));
        }}
      />
      <PasswordInput
        label={text.repeat}
        value={second}
        error={differs ? text.differs : null}
        onChange={(event) => {
          setSecond(event.currentTarget.value);
          onChange(usable(first, event.currentTarget.value));
        }}
      />
    </>
  );
};
