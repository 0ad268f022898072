import type { Library } from './interface.ts';

/** What is known of all documents together and takes long to work out, each in a thread. */
export type Subject = 'words' | 'verification' | 'quotes' | 'events';

/** Who answers which question. */
export const SUBJECT_OF = {
  suggest: 'words',
  findByTitle: 'words',
  findArticles: 'words',
  verify: 'verification',
  quotes: 'quotes',
  speakers: 'quotes',
  /** Asked only for the passages in which somebody speaks. */
  search: 'quotes',
  events: 'events',
} as const satisfies Partial<Record<keyof Library, Subject>>;

export type Question = keyof typeof SUBJECT_OF;

/** A question of each subject, whose answer needs all that the subject needs. */
export const PREPARATIONS: Readonly<Record<Subject, (library: Library) => Promise<unknown>>> = {
  words: (library) => Promise.all([library.suggest('', 1), library.findByTitle('ا', 1)]),
  verification: (library) => library.verify('واحد اثنان ثلاثة'),
  quotes: (library) => library.speakers('', 1),
  events: (library) => library.events({ on: '01-01' }),
};

/** Made ready after a start, being asked with every letter; the rest, larger, when first asked for. */
export const READY: readonly Subject[] = ['words'];
