import { useCallback } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useClient } from 'urql';
import { BACKGROUND, failureOf } from './client';
import type { Failure } from './client';

export type Outcome<Answer> = { answer: Answer; failure?: never } | { failure: Failure; answer?: never };

const WAITS_MS = [300, 1000, 3000];

/** A key for one act of the person: the same for every try of it. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type AnswerOf<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], null | undefined>;

/** A mutation has one field. */
function answerIn<Data extends object>(data: Data): AnswerOf<Data> {
  const [name] = Object.keys(data).filter((key) => key !== '__typename');
  return data[name as keyof Data] as AnswerOf<Data>;
}

/**
 * A mutation that is tried again under the same key while the line is broken or the service busy, so that it acts once. The few that take no
 * key (`keyed` false) do the same twice over.
 */
export function useChange<Data extends object, Input extends object>(
  document: TypedDocumentNode<Data, { input: Input }>,
  keyed = true,
): (input: Omit<Input, 'idempotencyKey'>, key?: string) => Promise<Outcome<AnswerOf<Data>>> {
  const client = useClient();
  return useCallback(
    async (input, key = newKey()) => {
      for (let tried = 0; ; tried += 1) {
        const { data, error } = await client
          .mutation(
            document,
            { input: (keyed ? { ...input, idempotencyKey: key } : input) as unknown as Input },
            tried > 0 ? BACKGROUND : {},
          )
          .toPromise();
        if (error === undefined) return { answer: answerIn(data!) };
        const failure = failureOf(error);
        const again = failure.kind === 'NO_LINE' || failure.kind === 'BUSY';
        if (!again || tried >= WAITS_MS.length) return { failure };
        await wait(WAITS_MS[tried]!);
      }
    },
    [client, document, keyed],
  );
}
