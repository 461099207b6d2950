import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../parts/form';
import { TextArea } from '../parts/text-area';

interface Words {
  code: string;
  textEn: string;
  textCy: string;
}

interface Props {
  declarations: readonly Words[];
  onChange: (declarations: Words[]) => void;
  faults: readonly Fault[];
}

/** The service tells their words in one language at a time and saves both, so the other is given anew. */
export function DeclarationFields({ declarations, onChange, faults }: Props): ReactNode {
  const { t } = useTranslation();
  const put = (code: string, change: Partial<Words>) =>
    onChange(declarations.map((each) => (each.code === code ? { ...each, ...change } : each)));
  return declarations.map(({ code, textEn, textCy }) => (
    <div key={code}>
      <TextArea
        name={`${code}-en`}
        label={t('offering.declaration', { code, language: t('language.EN') })}
        value={textEn}
        onChange={(value) => put(code, { textEn: value })}
        faults={faults}
      />
      <TextArea
        name={`${code}-cy`}
        label={t('offering.declaration', { code, language: t('language.CY') })}
        value={textCy}
        onChange={(value) => put(code, { textCy: value })}
        faults={faults}
      />
    </div>
  ));
}
