/** Pages of WJEC's elsewhere: the manual, the guides, the terms. The service writes them into the page, where nobody need sign in to read them. */
import { languageNow } from './language';

type Paper = 'manual' | 'guide' | 'terms' | 'subjectGuide';

const given = document.getElementById('papers')?.textContent ?? '{}';
const papers = JSON.parse(given) as Partial<Record<'EN' | 'CY', Record<Paper, string | null>>>;

/** Null: there is none. */
export const paper = (name: Paper): string | null => papers[languageNow()]?.[name] ?? null;
