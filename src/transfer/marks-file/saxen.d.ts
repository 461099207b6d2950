/** What we use of it; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      see: (name: string, attributes: () => Readonly<Record<string, string | undefined>>) => void,
    ): this;
    on(event: 'error', see: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
