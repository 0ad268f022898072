import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { listen, type Place, send } from './connection.ts';
import type { PageAct, PageAnswer, PageEvent, PageState } from './talk.ts';
import type { WireMessage, WireModal } from './wire.ts';
import { WORDS } from './words.ts';

/** A command on its way, or one that came to nothing. */
export interface Pending {
  readonly id: number;
  readonly name: string;
  readonly failure: string | null;
}

export interface OpenModal {
  readonly modal: WireModal;
  readonly messageId: string | null;
}

interface View {
  readonly state: PageState | null;
  readonly isLost: boolean;
  readonly pending: readonly Pending[];
  readonly unfinished: ReadonlySet<string>;
}

type Change =
  | { readonly kind: 'event'; readonly event: PageEvent }
  | { readonly kind: 'lost' }
  | { readonly kind: 'sent'; readonly pending: Pending }
  | { readonly kind: 'settled'; readonly id: number; readonly failure: string | null };

const EMPTY: View = { state: null, isLost: false, pending: [], unfinished: new Set() };

function reduce(view: View, change: Change): View {
  switch (change.kind) {
    case 'lost':
      return { ...view, isLost: true };
    case 'sent':
      return { ...view, pending: [...view.pending, change.pending] };
    case 'settled': {
      const { id, failure } = change;
      const pending = view.pending.flatMap((each) => {
        if (each.id !== id) return [each];
        return failure === null ? [] : [{ ...each, failure }];
      });
      return { ...view, pending };
    }
    case 'event':
      return hear(view, change.event);
  }
}

function hear(view: View, event: PageEvent): View {
  if (event.kind === 'state') return { ...view, state: event.state, isLost: false };
  const { state } = view;
  if (!state) return view;
  switch (event.kind) {
    case 'message': {
      const messages = withMessage(state.messages, event.message);
      return { ...view, state: { ...state, messages } };
    }
    case 'gone': {
      const messages = state.messages.filter((each) => each.id !== event.messageId);
      return { ...view, state: { ...state, messages } };
    }
    case 'commands':
      return { ...view, state: { ...state, commands: event.commands } };
    case 'bot':
      return { ...view, state: { ...state, isBotOnline: event.isOnline } };
    case 'clock':
      return { ...view, state: { ...state, clockAheadMs: event.aheadMs } };
    case 'unfinished':
      return { ...view, unfinished: new Set([...view.unfinished, event.messageId]) };
  }
}

function withMessage(messages: readonly WireMessage[], one: WireMessage): readonly WireMessage[] {
  return messages.some((each) => each.id === one.id)
    ? messages.map((each) => (each.id === one.id ? one : each))
    : [...messages, one];
}

/** All that the parts of the page know and can do. */
export interface Newsroom {
  readonly state: PageState;
  readonly isLost: boolean;
  readonly pending: readonly Pending[];
  readonly unfinished: ReadonlySet<string>;
  readonly modal: OpenModal | null;
  /** The time in this Discord, in milliseconds since 1970. */
  now(): number;
  /** Sends an act; a modal that comes back is opened. Null when the server is out of reach. */
  act(act: PageAct): Promise<PageAnswer | null>;
  /** Runs a command, and shows it as pending until the bot gives its first sign. */
  run(name: string, act: PageAct): void;
  forget(pending: Pending): void;
  /** A command picked elsewhere on the page, for the composer to open; null when there is none. */
  readonly chosen: string | null;
  choose(path: string | null): void;
  closeModal(): void;
  go(place: Partial<Place>): void;
}

export const NewsroomContext = createContext<Newsroom | null>(null);

export function useNewsroom(): Newsroom {
  const newsroom = useContext(NewsroomContext);
  if (!newsroom) throw new Error('useNewsroom stands outside of its provider');
  return newsroom;
}

let nextPending = 1;

const PLACE_KEY = 'isnad-place';

function storedPlace(): Place {
  const stored = sessionStorage.getItem(PLACE_KEY);
  return stored ? (JSON.parse(stored) as Place) : { userId: null, channelId: null };
}

/** Connects the page; null until the first state has come. */
export function useConnection(): { newsroom: Newsroom | null; isLost: boolean } {
  const [place, setPlace] = useState<Place>(storedPlace);
  const [view, change] = useReducer(reduce, EMPTY);
  const [modal, setModal] = useState<OpenModal | null>(null);
  const [chosen, choose] = useState<string | null>(null);

  // A page loaded again, or a second look at the same tab, is where it was.
  useEffect(() => sessionStorage.setItem(PLACE_KEY, JSON.stringify(place)), [place]);
  useEffect(
    () =>
      listen(place, {
        event: (event) => change({ kind: 'event', event }),
        lost: () => change({ kind: 'lost' }),
      }),
    [place],
  );

  const { state, isLost, pending, unfinished } = view;
  const newsroom = useMemo((): Newsroom | null => {
    if (!state) return null;
    const here = { userId: state.me.id, channelId: state.channelId };
    const act = async (one: PageAct): Promise<PageAnswer | null> => {
      const answer = await send(here, one);
      if (answer?.kind === 'modal') setModal(answer);
      return answer;
    };
    return {
      state,
      isLost,
      pending,
      unfinished,
      modal,
      chosen,
      choose,
      act,
      now: () => Date.now() + state.clockAheadMs,
      run: (name, one) => {
        const id = nextPending++;
        change({ kind: 'sent', pending: { id, name, failure: null } });
        void act(one).then((answer) => change({ kind: 'settled', id, failure: failureOf(answer) }));
      },
      forget: ({ id }) => change({ kind: 'settled', id, failure: null }),
      closeModal: () => setModal(null),
      go: (to) => setPlace({ ...here, ...to }),
    };
  }, [state, isLost, pending, unfinished, modal, chosen]);
  return { newsroom, isLost };
}

/** Why an act came to nothing, in words; null when all went well. */
export function failureOf(answer: PageAnswer | null): string | null {
  if (!answer) return WORDS.unreachable;
  if (answer.kind === 'failed') return WORDS.failed;
  return answer.kind === 'refused' ? WORDS.refused : null;
}
