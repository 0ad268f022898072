import type { Library } from './interface.ts';
import type { KnowingLibrary } from './memory.ts';

/** What is known of all documents together and takes long to work out: each is a study. */
export type Subject = 'words' | 'quotes' | 'events';

/** What an answer rests on. */
export const SUBJECT_OF = {
  suggest: 'words',
  findByTitle: 'words',
  findArticles: 'words',
  /** Asked only for the passages in which somebody speaks, which `speaking` tells. */
  search: 'words',
  verify: 'quotes',
  quotes: 'quotes',
  speakers: 'quotes',
  speaking: 'quotes',
  events: 'events',
} as const satisfies Partial<Record<keyof KnowingLibrary, Subject>>;

export type Question = keyof typeof SUBJECT_OF;

/** A question of each subject, whose answer needs all that the subject needs. */
export const PREPARATIONS: Readonly<Record<Subject, (library: Library) => Promise<unknown>>> = {
  words: (library) => Promise.all([library.suggest('', 1), library.findByTitle('ا', 1)]),
  quotes: async (library) => {
    await library.verify('واحد اثنان ثلاثة');
    await library.speakers('', 1);
  },
  events: (library) => library.events({ on: '01-01' }),
};

/** In the order in which they are made ready: what is asked with every letter first. */
export const SUBJECTS = Object.keys(PREPARATIONS) as readonly Subject[];
