import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../shared/domain/failure.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import type { FrameView } from '../../shared/views/frame.ts';
import { calls } from '../bridge/bridge.ts';
import { type UnsavedPlace, useUnsavedPlace } from '../bridge/drafts.ts';
import { useCommand } from '../bridge/use-command.ts';
import { useEvent } from '../bridge/use-event.ts';
import { warmPeople } from '../bridge/use-people.ts';
import { useQuery } from '../bridge/use-query.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { FaultBoundary } from '../components/fault-boundary.tsx';
import { type ScreenId, screenIds, screenOf } from '../screens/screen-ids.ts';
import { screens } from '../screens/screens.ts';
import { DropHint } from './drop-hint.tsx';
import { ExportNotice } from './export-notice.tsx';
import classes from './frame.module.css';
import { type Frame, FrameContext, type Place } from './frame-context.ts';
import { GoTo } from './go-to.tsx';
import { Header } from './header.tsx';
import { HelpDrawer } from './help-drawer.tsx';
import { Navigation } from './navigation.tsx';
import { AboveScreen, FailureNotices, SaidNotice } from './notices.tsx';
import { PaperHead } from './paper-head.tsx';
import { PasswordOffer } from './password-offer.tsx';
import { isTyping, useKeys } from './use-keys.ts';
import { useNotices } from './use-notices.ts';
import { useOffers } from './use-offers.ts';
import { useStillHere } from './use-still-here.ts';
import { useUndo } from './use-undo.ts';
import { useWindowDrop } from './use-window-drop.ts';

const isRedoKey = ({ code, ctrlKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey && ((code === 'KeyY' && !shiftKey) || (code === 'KeyZ' && shiftKey));

const digitKey = /^Digit([1-9])$/;

/** Prints the screen as it is read. */
const print = async (fail: Frame['fail']): Promise<void> => {
  const done = await calls['app.print'](null);
  if (!done.ok) fail(done.failure);
};

type Properties = {
  readonly notices: readonly Failure[];
  /** The screen that is shown before any other is asked for. */
  readonly first: ScreenId;
};

const LoadedFrame = ({ notices, first, view }: Properties & { readonly view: FrameView }) => {
  const { organisation, words, lastStep, nextStep, readOnly, isSealed, offersPassword } = view;
  const [place, setPlace] = useState<Place>({ screen: first });
  const [aside, setAside] = useState<'help' | 'goTo' | null>(null);
  const { failures, said, fail, dismiss, tell, hush } = useNotices(notices);
  const { undo, redo, undoing } = useUndo(tell, fail);
  const { offer, press } = useOffers();
  const content = useRef<HTMLDivElement>(null);
  const closing = useCommand('base.close');
  useStillHere(isSealed);
  const closeAside = useCallback(() => setAside(null), []);

  const goTo = useCallback(
    (next: Place) => {
      setAside(null);
      setPlace({ ...next });
      hush();
      content.current?.focus();
    },
    [hush],
  );
  const toUnsaved = useCallback(
    ({ screen, target }: UnsavedPlace) => {
      const id = screenOf(screen);
      if (id) goTo({ screen: id, ...(target && { target }) });
    },
    [goTo],
  );
  const frame = useMemo(
    (): Frame => ({
      words,
      place,
      goTo,
      say: (text, undoable = true) => tell({ text, undoable }),
      fail,
      undo,
      offer,
    }),
    [words, place, goTo, tell, fail, undo, offer],
  );

  useEffect(() => {
    // When the first screen has been drawn: people are what is looked for most.
    const idle = requestIdleCallback(warmPeople);
    return () => cancelIdleCallback(idle);
  }, []);
  const isOver = useWindowDrop(fail);
  useUnsavedPlace(toUnsaved);
  useEvent('file.offered', () => goTo({ screen: 'import' }));
  useEvent('menu.chosen', ({ act }) => {
    if (act === 'settings') goTo({ screen: 'settings' });
    if (act === 'undoStep') undo();
    if (act === 'redoStep') redo();
    if (act === 'help') setAside('help');
    if (act === 'goTo') setAside('goTo');
    if (act === 'find') press('find', () => setAside('goTo'));
    if (act === 'print') press('print', () => void print(fail));
  });
  useKeys((event) => {
    const digit = event.altKey && !event.ctrlKey ? digitKey.exec(event.code)?.[1] : undefined;
    const screen = digit === undefined ? undefined : screenIds[Number(digit) - 1];
    if (screen) goTo({ screen });
    else if (event.code === 'KeyZ' && event.ctrlKey && !event.shiftKey && !isTyping(event.target)) undo();
    else if (isRedoKey(event) && !isTyping(event.target)) redo();
    else return;
    event.preventDefault();
  });

  const { component: Current } = screens[place.screen];
  return (
    <FrameContext value={frame}>
      <div className={classes['root']}>
        <div className={classes['frame']}>
          <button type="button" className={classes['skip']} onClick={() => content.current?.focus()}>
            {frameText.skip}
          </button>
          <Navigation
            words={words}
            current={place.screen}
            onGo={(screen) => goTo({ screen })}
            onHelp={() => setAside('help')}
            onClose={() => void closing.run(null)}
          />
          <Header
            organisation={organisation}
            lastStep={lastStep}
            nextStep={nextStep}
            readOnly={readOnly}
            undoing={undoing}
            notice={<SaidNotice said={said} onUndo={undo} onClose={hush} />}
            onSearch={() => setAside('goTo')}
            onUndo={undo}
            onRedo={redo}
          />
          <div ref={content} className={classes['content']} tabIndex={-1}>
            <AboveScreen>
              {offersPassword && place.screen === 'overview' && (
                <PasswordOffer onSet={() => goTo({ screen: 'settings', target: { part: 'protection' } })} />
              )}
              {/* Gone with the section where it was said. */}
              <ExportNotice key={place.screen} />
              <FailureNotices failures={failures} onDismiss={dismiss} />
            </AboveScreen>
            <div className={classes['screen']}>
              <PaperHead organisation={organisation} />
              <FaultBoundary key={place.screen}>
                <Suspense fallback={null}>
                  <Current />
                </Suspense>
              </FaultBoundary>
            </div>
          </div>
        </div>
        <DropHint isOver={isOver} />
        <HelpDrawer opened={aside === 'help'} screen={place.screen} words={words} onClose={closeAside} />
        {aside === 'goTo' && <GoTo words={words} onGo={goTo} onClose={closeAside} />}
      </div>
    </FrameContext>
  );
};

/** The open school: its screens, and what stands around each of them. */
export const SchoolFrame = (properties: Properties) => {
  const view = useQuery('school.frame', null);
  if (view.state === 'loading') return null;
  if (view.state === 'failed') return <FailureNotice failure={view.failure} />;
  return <LoadedFrame {...properties} view={view.value} />;
};
