// What Playwright's JSON report says of a run.
import { z } from 'zod';

const spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
});

type Spec = z.infer<typeof spec>;
type Suite = { readonly specs: readonly Spec[]; readonly suites?: readonly Suite[] | undefined };

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});
/** Nothing in it where the runner died before it could report. */
const report = z.object({ suites: z.array(suite).default([]) });

const specsOf = ({ specs, suites = [] }: Suite): readonly Spec[] => [...specs, ...suites.flatMap(specsOf)];

type PlaywrightOutcome = {
  readonly passed: number;
  readonly failed: number;
  /** Where each check stands that failed at first and passed when it was tried again. */
  readonly flaky: readonly string[];
};

/** A check that was skipped has failed; one that passed at its second attempt has passed, and is named. */
export const readPlaywrightReport = (read: unknown): PlaywrightOutcome => {
  const checks = report
    .parse(read)
    .suites.flatMap(specsOf)
    .flatMap(({ tests, file, line, title }) =>
      tests.map(({ status }) => ({ status, place: `${file}:${line} › ${title}` })),
    );
  const passed = checks.filter(({ status }) => status === 'expected' || status === 'flaky');
  return {
    passed: passed.length,
    failed: checks.length - passed.length,
    flaky: passed.filter(({ status }) => status === 'flaky').map(({ place }) => place),
  };
};
