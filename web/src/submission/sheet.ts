import type { ReviewQuery } from '../pages/submission.generated';

export type Sheet = NonNullable<ReviewQuery['marksheet']>;
