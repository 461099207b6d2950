import type { AmendmentFormQuery } from '../pages/amendment.generated';

export type Sheet = NonNullable<AmendmentFormQuery['marksheet']>;
