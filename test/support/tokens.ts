/** The token endpoint as a machine calls it. */
import type { Service } from './service.js';

/** The part of a key that nobody may find anywhere; it may hold underscores itself. */
export const secretIn = (key: string): string => /^iamis_[0-9a-f]+_(.+)$/.exec(key)![1]!;

export interface TokenAnswer {
  status: number;
  headers: Headers;
  body: Record<string, any>;
}

/** Credentials in the header unless they are among the parameters. */
export async function askToken(
  { url }: Pick<Service, 'url'>,
  client: { id: string; key: string } | null,
  parameters: Record<string, string> | string = {},
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const body =
    typeof parameters === 'string'
      ? parameters
      : String(new URLSearchParams({ grant_type: 'client_credentials', ...parameters }));
  const response = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(client && { authorization: `Basic ${Buffer.from(`${client.id}:${client.key}`).toString('base64')}` }),
      ...headers,
    },
    body,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}

export async function tokenFor(
  service: Pick<Service, 'url'>,
  client: { id: string; key: string },
  parameters: Record<string, string> = {},
): Promise<string> {
  const { status, body } = await askToken(service, client, parameters);
  if (status !== 200) throw new Error(`The token endpoint answered ${String(status)} ${JSON.stringify(body)}`);
  return body['access_token'] as string;
}
