import type { SampleQuery } from '../pages/sample.generated';

export type Sheet = NonNullable<SampleQuery['marksheet']>;
