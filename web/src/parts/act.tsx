/** An act of the person with its form: what was refused stands where the form shows it; the password is asked again where the service wants it. */
import { useCallback, useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useChange } from '../api/change';
import { useFailureWords } from './failed';
import type { Fault } from './form';
import { usePasswordAgain } from './password-again';

interface Named {
  readonly __typename: string;
}
type Answers<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], null | undefined>;
export type SuccessOf<Data> = Extract<Answers<Data>, { readonly __typename: `${string}Success` }>;

interface Settings {
  /** Which field a problem is about, by its machine name; a problem with a `field` of its own says it itself. */
  fields?: Readonly<Record<string, string>>;
  /** False for the few mutations that take no idempotency key. */
  keyed?: boolean;
}

export interface Act<Data, Input> {
  /** What the service answered, or null when it refused: then `faults` says why. */
  act: (input: Omit<Input, 'idempotencyKey'>) => Promise<SuccessOf<Data> | null>;
  faults: readonly Fault[];
  setFaults: (faults: readonly Fault[]) => void;
  /** The machine name of what was refused last. */
  refused: string | null;
}

const NO_FIELDS = {};

export function useAct<Data extends object, Input extends object>(
  document: TypedDocumentNode<Data, { input: Input }>,
  { fields = NO_FIELDS, keyed = true }: Settings = {},
): Act<Data, Input> {
  const change = useChange(document, keyed);
  const passwordAgain = usePasswordAgain();
  const words = useFailureWords();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const act = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>): Promise<SuccessOf<Data> | null> => {
      const { answer, failure } = await change(input);
      if (failure) {
        setFaults([{ message: words(failure) }]);
        return null;
      }
      const named = answer as unknown as Named & { message: string; field?: string };
      if (named.__typename.endsWith('Success')) {
        setFaults([]);
        return named as unknown as SuccessOf<Data>;
      }
      if (named.__typename === 'PasswordNeeded' && (await passwordAgain())) return act(input);
      const field = fields[named.__typename] ?? named.field;
      setRefused(named.__typename);
      setFaults([{ message: named.message, ...(field !== undefined && { field }) }]);
      return null;
    },
    [change, passwordAgain, words, fields],
  );
  return { act, faults, setFaults, refused };
}
