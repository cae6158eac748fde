import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { newPasswordFault } from '../../../shared/domain/base/password.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { protectionText as text } from '../../../shared/text/screens/protection.ts';

type Properties = {
  /** The password when it can be used; null while it is too short or the two differ. */
  readonly onChange: (password: string | null) => void;
};

const usable = (first: string, second: string): string | null =>
  newPasswordFault(first) === null && first === second ? first : null;

/** A new password, typed twice. */
export const NewPasswordFields = ({ onChange }: Properties) => {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const fault = first === '' ? null : newPasswordFault(first);
  const differs = second !== '' && !first.startsWith(second);
  return (
    <>
      <PasswordInput
        label={text.newPassword}
        description={text.least}
        error={fault?.code === 'password-too-long' ? failureSentence(fault) : null}
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
