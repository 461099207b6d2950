/** On every page: a question before signing out while files are on their way. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignOutQuestion } from '../parts/sign-out-question';
import { isSending, pauseSending } from './sending';

const mayGo = (): Promise<boolean> => Promise.resolve(!isSending());

export default function AtSignOut(): ReactNode {
  const { t } = useTranslation();
  return <SignOutQuestion title={t('sending.title')} text={t('sending.signOut')} mayGo={mayGo} onGo={pauseSending} />;
}
