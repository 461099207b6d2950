/** Made-up candidates with numbers that pass their checks. */
import { uciCheckLetter, ulnCheckDigit } from '../domain/candidate.js';
import type { OutgoingCandidate } from '../transfer/edi.js';
import type { Random } from './random.js';

const SURNAMES =
  `Jones Evans Williams Davies Thomas Roberts Hughes Lewis Morgan Griffiths Edwards Owen James Rees Price Morris Richards Lloyd Phillips
  Parry Llywelyn Pritchard Bowen Jenkins Howells Gruffydd Ellis Powell Harris Watkins Vaughan Rowlands Bevan Humphreys Prosser Cadwaladr Tudur Iorwerth
  O'Neil-Rees ap_Gwilym Smith Ahmed Khan Kowalska Begum Singh Nguyen Taylor Walker D'Souza`
    .split(/\s+/)
    .map((name) => name.replace('_', ' '));

const FORENAMES =
  `Siân Rhys Tomos Ffion Gwenllïan Owain Carys Dylan Mali Ioan Nia Iestyn Erin Macsen Cadi Gethin Lowri Osian Elin Harri Beca Llŷr
  Megan Steffan Angharad Guto Catrin Aled Heledd Morgan Eleri Emyr Tegan Cai Bethan Deio Amelia Oliver Fatima Jakub Zara Noah Priya Ethan Chloe Liam
  Aisha Oscar Grace Mateo`.split(/\s+/);

export interface Birth {
  /** Year in which most of a cohort was born. */
  year: number;
}

/** Candidate `place` (from 1) of a centre's series. The same place gives the same person only with the same random numbers. */
export function madeUpCandidate(
  random: Random,
  centre: string,
  candidateNumber: string,
  birth: Birth,
): Omit<OutgoingCandidate, 'options'> {
  const uci = `${centre}0${String(birth.year + 11).slice(2)}${candidateNumber}`;
  const second = random.next() < 0.4 ? ` ${random.pick(FORENAMES)}` : '';
  return {
    candidateNumber,
    status: random.next() < 0.03 ? 'P' : 'C',
    surname: random.pick(SURNAMES),
    forenames: `${random.pick(FORENAMES)}${second}`,
    sex: random.next() < 0.5 ? 'F' : 'M',
    dateOfBirth: `${String(birth.year)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
    uci: `${uci}${uciCheckLetter(uci)!}`,
    uln: random.next() < 0.9 ? madeUpUln(random) : null,
  };
}

function madeUpUln(random: Random): string {
  for (;;) {
    const nine = String(random.between(100_000_000, 999_999_999));
    const digit = ulnCheckDigit(nine);
    if (digit !== null) return nine + digit;
  }
}
