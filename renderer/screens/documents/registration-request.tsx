import { Button, Group, Stack, Stepper } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconExclamationMark } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import type { OrganisationCard } from '../../../shared/domain/organisation/create-school.ts';
import { requestText as text } from '../../../shared/text/screens/registration-screen.ts';
import type { RegistrationView } from '../../../shared/views/request-form/registration-view.ts';
import type { RequestForm } from '../../../shared/views/request-form/request-form.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import type { CardFieldProperties } from '../organisation-card/card-field.tsx';
import {
  AdministratorFields,
  cardParts,
  OrderFields,
  OrganisationFields,
} from '../organisation-card/card-fields.tsx';
import { useCardDraft } from '../organisation-card/use-card-draft.ts';
import { MakePackage } from './registration-package.tsx';
import { RegistrationPreview } from './registration-preview.tsx';
import { RegistrationQuestions } from './registration-questions.tsx';
import classes from './registration-request.module.css';
import { RegistrationScans } from './registration-scans.tsx';

const TYPING_PAUSE_MS = 150;

const steps = ['organisation', 'administrator', 'order', 'questions', 'preview', 'scans', 'package'] as const;
type Step = (typeof steps)[number];

const missingOn = (step: Step, { problems, missing }: RequestForm): number => {
  if (step === 'preview' || step === 'package') return missing;
  if (step === 'questions' || step === 'scans') return 0;
  return cardParts[step].filter((field) => field in problems).length;
};

const StepContent = ({ step, form, fields, view }: StepProperties) => {
  switch (step) {
    case 'organisation':
      return <OrganisationFields {...fields} />;
    case 'administrator':
      return <AdministratorFields {...fields} />;
    case 'order':
      return <OrderFields {...fields} />;
    case 'questions':
      return <RegistrationQuestions view={view} />;
    case 'preview':
      return <RegistrationPreview form={form} />;
    case 'scans':
      return <RegistrationScans view={view} />;
    case 'package':
      return <MakePackage form={form} view={view} />;
  }
};

const stateOf = (step: Step, missing: number, view: RegistrationView): string => {
  if (step === 'questions') return text.stepQuestions;
  if (step === 'scans') return text.stepScans(view.scans.length);
  if (step === 'preview') return text.stepLook;
  if (step === 'package') return text.stepMake;
  return missing > 0 ? text.stepMissing(missing) : text.stepFull;
};

type StepProperties = {
  readonly step: Step;
  readonly form: RequestForm;
  readonly fields: CardFieldProperties;
  readonly view: RegistrationView;
};

/** Whether a step has nothing left to do; what is only looked at is done when it was seen. */
const isDone = (step: Step, form: RequestForm, view: RegistrationView, seen: ReadonlySet<Step>): boolean => {
  if (step === 'scans')
    return (['order', 'letter'] as const).every((paper) => view.scans.some((scan) => scan.paper === paper));
  if (step === 'package') return view.state !== null;
  return missingOn(step, form) === 0 && (step in cardParts || seen.has(step));
};

/** The first step that lacks something, else the last one. */
const firstOpen = (form: RequestForm): number => {
  const open = steps.findIndex((step) => missingOn(step, form) > 0);
  return open < 0 ? steps.length - 1 : open;
};

/** The registration request step by step: what is missing stands at its field (R4, R5). */
export const RegistrationRequest = ({ saved }: { readonly saved: OrganisationCard }) => {
  const draft = useCardDraft(saved);
  const [asked] = useDebouncedValue(draft.card, TYPING_PAUSE_MS);
  const request = useQuery('registration.request', { card: asked });
  const registration = useQuery('registration.view', null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<Step>>(new Set());
  const content = useRef<HTMLDivElement>(null);
  const steplist = useRef<HTMLDivElement>(null);
  if (request.state === 'loading' || registration.state === 'loading') return null;
  if (request.state === 'failed') return <FailureNotice failure={request.failure} />;
  if (registration.state === 'failed') return <FailureNotice failure={registration.failure} />;
  const view = registration.value;
  const form = request.value;
  // Chosen once: a field that is filled does not take the user to another step.
  if (chosen === null) setChosen(firstOpen(form));
  const active = chosen ?? 0;
  const step = steps[active] ?? 'package';

  const go = async (to: number): Promise<void> => {
    if (!(await draft.save())) return;
    setSeen(new Set([...seen, step]));
    setChosen(to);
    content.current?.focus({ preventScroll: true });
    // A long step leaves the user far below: the next one is read from its beginning.
    steplist.current?.scrollIntoView({ block: 'nearest' });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (active < steps.length - 1) void go(active + 1);
  };
  const fields = { draft, problems: form.problems, strict: true };
  return (
    <Section title={text.title} hint={text.hint}>
      <Stepper
        ref={steplist}
        className={classes['steps'] ?? ''}
        classNames={{
          steps: classes['line'] ?? '',
          separator: classes['separator'] ?? '',
          stepBody: classes['stepBody'] ?? '',
        }}
        active={active}
        onStepClick={(to) => void go(to)}
        size="xs"
        iconSize={28}
        wrap={false}
        aria-label={text.stepsLabel}
      >
        {steps.map((name, index) => {
          const missing = missingOn(name, form);
          const open = missing === 0 && !isDone(name, form, view, seen);
          return (
            <Stepper.Step
              key={name}
              label={text.steps[name]}
              description={stateOf(name, missing, view)}
              allowStepSelect
              {...(missing > 0 && { completedIcon: <IconExclamationMark size="1.125rem" aria-hidden /> })}
              {...(missing > 0 && { color: 'orange.9' })}
              {...(open && { color: 'gray.7', completedIcon: <>{index + 1}</> })}
            />
          );
        })}
      </Stepper>
      <div ref={content} tabIndex={-1}>
        <form noValidate onSubmit={submit}>
          <Stack gap="lg">
            <StepContent step={step} form={form} fields={fields} view={view} />
            <FailureNotice failure={draft.command.failure} onClose={draft.command.dismiss} />
            <Group>
              {active < steps.length - 1 && (
                <Button type="submit" loading={draft.command.running}>
                  {draft.changed ? text.next : text.nextUnchanged}
                </Button>
              )}
              {active > 0 && (
                <Button variant="default" onClick={() => void go(active - 1)}>
                  {text.back}
                </Button>
              )}
            </Group>
          </Stack>
        </form>
      </div>
    </Section>
  );
};
