import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useChange } from './api/change';
import { useFailureWords } from './parts/failed';
import { StopLookingDocument } from './looking.generated';
import { useSession } from './session';

/** Over every page while WJEC's helpline looks at what a centre sees. */
export default function Looking({ centre }: { centre: string }): ReactNode {
  const { t } = useTranslation();
  const { refresh } = useSession();
  const [, go] = useLocation();
  const stop = useChange(StopLookingDocument, false);
  const words = useFailureWords();
  const [wrong, setWrong] = useState('');
  const end = async () => {
    const { failure } = await stop({ centre });
    if (failure) return setWrong(words(failure));
    go('/staff');
    return refresh();
  };
  return (
    <section className="iamis-looking" aria-label={t('looking.name')}>
      <div className="govuk-width-container iamis-container">
        <p role="status">
          {t('looking.text', { centre })} {wrong}
        </p>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void end()}>
          {t('looking.stop')}
        </button>
      </div>
    </section>
  );
}
