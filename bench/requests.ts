/** What is asked, of whom, and how each answer must begin. */
import type { Target } from './data.js';

/** Everything a grid shows. */
export const GRID = `query Grid($id: ID!) {
  marksheet(id: $id) {
    id version title
    unit { code title maximumMark }
    deadline pastDeadline state
    entryLabel { text parts { action text } }
    submitLabel { action text }
    counts { rows done left submitted missingInitials }
    readiness { ready }
    submissions { sequence at by count late receipt }
    teacherInitialsInUse
    viewerCan { enterResults submit addToSample requestFurtherSample }
    rows(first: 600) {
      nodes {
        version
        candidate { number surname forenames }
        result { code }
        initials status late held
        sample { source reason { code } }
      }
      pageInfo { hasNextPage }
    }
  }
}`;

/** What the home page shows of every sheet of a centre (R18). */
export const LIST = `query List($centre: CentreNumber!) {
  marksheets(filter: { centre: $centre }, first: 40) {
    nodes {
      id
      unit { code title }
      deadline pastDeadline state
      entryLabel { text parts { action text } }
      submitLabel { action text }
      counts { rows done left submitted missingInitials }
    }
    pageInfo { hasNextPage }
  }
}`;

export const ENTER = `mutation Enter($input: EnterResultsInput!) {
  enterResults(input: $input) {
    ... on EnterResultsSuccess {
      marksheet { id version state counts { rows done left submitted missingInitials } }
      saved refused
      rows { candidateNumber row { version result { code } initials } problem { message } }
    }
    ... on Problem { message }
  }
}`;

export const SUBMIT = `mutation Submit($input: SubmitMarksheetInput!) {
  submitMarksheet(input: $input) {
    ... on SubmitMarksheetSuccess {
      marksheet { id version state counts { rows done left submitted missingInitials } sample { eligible members { row { candidate { number } } source reason { code } } } }
      submission { sequence at receipt }
    }
    ... on Problem { message }
  }
}`;

export type What = 'grid' | 'list' | 'enter' | 'submit' | 'mixed';
/** `plain`: the hand-written servers' own addresses, without GraphQL. */
export type Style = 'graphql' | 'plain';

export interface Ask {
  bytes: string;
  /** Anything else than 200 and this beginning counts as an error. */
  begins: string;
}

let keys = 0;
const run = `${process.pid}-${Date.now()}`;

export function ask(what: What, style: Style, target: Target): Ask {
  const { id, centre, rows } = target;
  switch (what) {
    case 'grid': {
      const begins = `{"data":{"marksheet":{"id":"${id}",`;
      if (style === 'plain') return { bytes: http('GET', `/marksheets/${id}/grid`, target.key), begins };
      return { bytes: graphql(target.key, GRID, { id: String(id) }), begins };
    }
    case 'list':
      return { bytes: graphql(target.key, LIST, { centre }), begins: '{"data":{"marksheets":{"nodes":[{"id":"' };
    case 'enter': {
      const input = { marksheetId: String(id), idempotencyKey: `bench-${run}-${(keys += 1)}`, rows: results(rows) };
      const begins = `{"data":{"enterResults":{"marksheet":{"id":"${id}",`;
      if (style === 'plain')
        return { bytes: http('POST', `/marksheets/${id}/results`, target.key, JSON.stringify(input)), begins };
      return { bytes: graphql(target.key, ENTER, { input }), begins };
    }
    case 'submit': {
      const input = { marksheetId: String(id), idempotencyKey: `bench-${run}-${(keys += 1)}` };
      return {
        bytes: graphql(target.key, SUBMIT, { input }),
        begins: `{"data":{"submitMarksheet":{"marksheet":{"id":"${id}",`,
      };
    }
    case 'mixed':
      return ask(Math.random() < 0.1 ? 'enter' : 'grid', style, target);
  }
}

const results = (rows: number) =>
  Array.from({ length: rows }, (_, index) => ({
    candidateNumber: String(index + 1).padStart(4, '0'),
    result: { typed: String(Math.floor(Math.random() * 41)) },
    initials: Math.random() < 0.5 ? 'AB' : 'CDE',
  }));

const graphql = (key: string, query: string, variables: object): string =>
  http('POST', '/graphql', key, JSON.stringify({ query, variables }));

const http = (method: string, path: string, key: string, body = ''): string =>
  `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${key}\r\naccept: application/json\r\n${
    body === '' ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
  }\r\n${body}`;
