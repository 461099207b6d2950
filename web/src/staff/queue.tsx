/** What waits for staff: a list, page by page, and the form that decides what was chosen from it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Answer } from '../parts/answer';
import { Done } from '../parts/done';
import { Page } from '../parts/page';
import { Paging } from '../parts/paging';
import type { Pages } from '../parts/paging';

interface Waiting<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Ends {
  onClose: () => void;
  onDone: (message: string) => void;
}

interface Props<Data, Variables extends object, Node> {
  title: string;
  pages: Pages;
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  of: (data: Data) => Waiting<Node>;
  list: (nodes: readonly Node[], onChoose: (node: Node) => void) => ReactNode;
  form: (chosen: Node, ends: Ends) => ReactNode;
  /** Over the list: what it is about, how it is narrowed. */
  children?: ReactNode;
}

export function Queue<Data, Variables extends Record<string, unknown>, Node>(
  props: Props<Data, Variables, Node>,
): ReactNode {
  const { title, pages, query, variables, of, list, form, children } = props;
  const [chosen, setChosen] = useState<{ node: Node }>();
  const [done, setDone] = useState('');
  const choose = (node: Node) => setChosen({ node });
  const close = () => setChosen(undefined);
  return (
    <Page title={title} back={{ to: '/staff' }}>
      <Done message={done} />
      {children}
      <Answer query={query} variables={variables}>
        {(data, again) => (
          <>
            {list(of(data).nodes, choose)}
            <Paging pages={pages} info={of(data).pageInfo} />
            {chosen &&
              form(chosen.node, {
                onClose: close,
                onDone: (message) => {
                  close();
                  setDone(message);
                  again({ requestPolicy: 'network-only' });
                },
              })}
          </>
        )}
      </Answer>
    </Page>
  );
}
