import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Service } from '../support/service.js';
import { startService } from '../support/service.js';
import { givenSheet, newKey } from '../support/world.js';

const ENTER = /* GraphQL */ `
  mutation ($input: EnterResultsInput!) {
    enterResults(input: $input) {
      __typename
      ... on EnterResultsSuccess {
        saved
        refused
        marksheet {
          version
          counts {
            rows
            done
            left
            submitted
            missingInitials
          }
          state
        }
        rows {
          candidateNumber
          row {
            version
            initials
            result {
              code
              mark
            }
          }
          problem {
            __typename
            message
          }
        }
      }
      ... on Problem {
        message
      }
    }
  }
`;

let service: Service;
let key: string;
beforeAll(async () => {
  service = await startService();
  key = await service.centreKey('68999');
});
afterAll(() => service.close());

const enter = async (marksheetId: string, rows: object[], idempotencyKey = newKey()) =>
  (await service.query(key, ENTER, { input: { marksheetId, idempotencyKey, rows } })).enterResults;

describe('entering results', () => {
  it('R11 saves accepted rows and says why the others are refused, in the order of the call', async () => {
    const sheet = await givenSheet(service.db, { rows: 3 });
    const answer = await enter(sheet.id, [
      { candidateNumber: '0002', result: { typed: ' 09 ' } },
      { candidateNumber: '0001', result: { typed: '41' } },
    ]);
    expect(answer).toMatchObject({
      __typename: 'EnterResultsSuccess',
      saved: 1,
      refused: 1,
      marksheet: { counts: { rows: 3, done: 1, left: 2, submitted: 0, missingInitials: 0 }, state: 'IN_PROGRESS' },
      rows: [
        { candidateNumber: '0002', row: { version: 2, result: { code: '9', mark: 9 } }, problem: null },
        { candidateNumber: '0001', row: { version: 1, result: null }, problem: { __typename: 'MarkAboveMaximum' } },
      ],
    });
  });
});
