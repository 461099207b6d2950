import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver, LocalDateResolver, SafeIntResolver } from 'graphql-scalars';
import { uploadScalar } from './uploads.js';

function textScalar(name: string, pattern: RegExp, what: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new GraphQLError(`${name} must be ${what}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const wholeBytes = (value: number): number => {
  if (value >= 0) return value;
  throw new GraphQLError('ByteCount must not be negative.', { extensions: { code: 'BAD_USER_INPUT' } });
};

const byteCount = new GraphQLScalarType<number, number>({
  ...SafeIntResolver.toConfig(),
  name: 'ByteCount',
  serialize: (value) => value as number,
  parseValue: (value) => wholeBytes(SafeIntResolver.parseValue(value) as number),
  parseLiteral: (node, variables) => wholeBytes(SafeIntResolver.parseLiteral(node, variables) as number),
});

export const scalars = {
  Upload: uploadScalar,
  DateTime: DateTimeResolver,
  // What goes out comes from a DATE column, so only what comes in is judged.
  LocalDate: new GraphQLScalarType({ ...LocalDateResolver.toConfig(), serialize: (value) => value as string }),
  ByteCount: byteCount,
  CentreNumber: textScalar('CentreNumber', /^[0-7][0-9]{4}$/, 'five digits from 00000 to 79999'),
  IdempotencyKey: textScalar(
    'IdempotencyKey',
    /^[A-Za-z0-9._:-]{8,64}$/,
    '8 to 64 letters, digits, hyphens, underscores, full stops or colons',
  ),
};
