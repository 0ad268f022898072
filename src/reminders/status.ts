import { buttons } from '../reply/buttons.ts';
import { fitCard, type Section } from '../reply/card.ts';
import { pagedCard } from '../reply/pages.ts';
import { sayMorning } from '../reply/reminder.ts';
import type { Reply } from '../reply/reply.ts';
import type { Words } from '../reply/words.ts';
import type { Reminder } from '../store/reminders.ts';
import type { Store } from '../store/store.ts';
import { sayZone } from './cities.ts';
import { nextSlot } from './due.ts';
import { sayTime } from './time.ts';
import { clockAt } from './zone.ts';

const A_PAGE = 3;
/** Of the ledger, latest first: what was last, and what of the next week is settled. */
const MOST_POSTS = 10;

export interface StatusCard {
  readonly reminders: readonly Reminder[];
  readonly page: number;
  /** What was just done. */
  readonly note?: string;
  readonly words: Words;
  readonly store: Store;
  readonly now: number;
  /** The command to set one with, as a reader can press it. */
  readonly command: string;
  idOf(action: string, ...state: (string | number)[]): string;
}

/** What is set, when the next message comes and what became of the last, with the buttons to act. */
export async function statusCard(card: StatusCard): Promise<Reply> {
  const { reminders, page, note, words, command, idOf } = card;
  const title = words.say('reminder.status.title');
  if (reminders.length === 0) {
    const lines = [
      words.say('reminder.status.none'),
      words.say('reminder.status.none.next', { command }),
    ];
    return fitCard({ title, sections: [{ lines }], isPrivate: true }).reply;
  }
  return pagedCard({
    card: {
      title,
      intro: note ? [note] : [],
      notes: [words.say('reminder.status.catchUp')],
      isPrivate: true,
    },
    count: reminders.length,
    sections: (from, to) =>
      Promise.all(reminders.slice(from, to).map((each) => section(each, card))),
    page,
    perPage: A_PAGE,
    words,
    idOf: (to, way) => idOf('status', to, way),
  });
}

async function section(reminder: Reminder, card: StatusCard): Promise<Section> {
  const { words, store, now, idOf } = card;
  const { id, zone, paused, contents } = reminder;
  const posts = await store.ledger.ofReminder(id, MOST_POSTS);
  const last = posts[0];
  const next = paused ? null : nextSlot(reminder, new Map(posts.map((p) => [p.day, p])), now);
  const list = words.list(contents.map((each) => words.say(`reminder.content.${each}`)));
  const silent = words.say(reminder.isSilent ? 'reminder.silent.on' : 'reminder.silent.off');
  const language = words.say(`reminder.language.${reminder.language}`);
  const say = (action: 'preview' | 'now' | 'contents' | 'off' | 'resume') =>
    [words.say(`reminder.button.${action}`), idOf(action, id)] as const;
  const lines = [
    words.say('reminder.status.where', { channel: `<#${reminder.channelId}>` }),
    words.say('reminder.status.when', { time: words.numerals(sayTime(reminder)) }),
    words.say('reminder.status.zone', {
      clock: words.numerals(clockAt(now, zone)),
      zone: sayZone(zone, words.language),
    }),
    words.say('reminder.status.contents', {
      list: list === '' ? words.say('reminder.status.nothing') : list,
    }),
    words.say('reminder.status.silent', { what: silent }),
    words.say('reminder.status.language', { language }),
  ];
  if (paused) lines.push(words.say(`reminder.paused.${paused}`));
  if (next) {
    const time = words.numerals(clockAt(next.dueAt, zone));
    lines.push(words.say('reminder.status.next', { day: sayMorning(next.day, words), time }));
  }
  if (last) {
    const day = sayMorning(last.day, words);
    lines.push(words.say(`reminder.status.last.${last.state}`, { day }));
  }
  return {
    lines,
    row: buttons([say('preview'), say('now'), say('contents'), say(paused ? 'resume' : 'off')]),
  };
}
