import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Grid } from '../grid/grid';
import type { Sheet } from '../grid/sheet';
import { useHead, useLoaded } from '../grid/use-sheet';
import { Failed } from '../parts/failed';
import { Page } from '../parts/page';
import { SheetLinks } from '../parts/sheet-links';
import { Waiting } from '../parts/waiting';
import { NotFound } from './not-found';

export default function Marksheet(): ReactNode {
  const { id } = useParams<{ id: string }>();
  return <OneSheet key={id} id={id} />;
}

function OneSheet({ id }: { id: string }): ReactNode {
  const [loaded, again] = useLoaded(id);
  if (loaded === undefined) return <Waiting />;
  if ('missing' in loaded) return <NotFound />;
  if ('failure' in loaded) return <Failed failure={loaded.failure} again={again} />;
  return <Shown sheet={loaded.sheet} />;
}

function Shown({ sheet }: { sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const { title, state } = useHead(sheet).sheet;
  return (
    <Page title={title} back={{ to: '/', text: t('frame.home') }}>
      <SheetLinks id={sheet.id} state={state} />
      <Grid sheet={sheet} />
    </Page>
  );
}
