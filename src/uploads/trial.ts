import { Worker } from 'node:worker_threads';
import { ReaderError } from '../errors.ts';
import type { Content } from './content.ts';

/** A file to be tried beside those that its guild has in a folder already. */
export interface Trial {
  readonly folder: string;
  readonly bytes: Uint8Array;
  /** Its format, as an extension of ours. */
  readonly kind: string;
  /** UTF-16 code units that it may hold. */
  readonly mostLetters: number;
}

export type FromTrial =
  /** The file is read; what follows is what its first questions will take. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'content'; readonly content: Content }
  | {
      readonly kind: 'refused';
      readonly key: string;
      readonly message: string;
      readonly values: Readonly<Record<string, string | number>>;
    };

/** A file may be a PDF of many pages, and the machine busy. */
const LONGEST_READING_MS = 60_000;
/** A million letters take three seconds; the answers of all guilds will wait as long, once. */
const LONGEST_STUDY_MS = 6_000;
const MOST_HEAP_MB = 768;

/**
 * Reads a file and asks of it all that takes long, with what its guild has already, in a thread that can
 * be ended: a text may be made so that its quotes take minutes, and a folder of files so that all do.
 * Throws ReaderError for what may not be added.
 * @param studyMs how long its questions may take
 */
export async function tryOut(trial: Trial, studyMs = LONGEST_STUDY_MS): Promise<Content> {
  const worker = new Worker(threadUrl(), {
    workerData: trial,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Content>((resolve, reject) => {
      const tooMuch = () => reject(new ReaderError('uploadTooLong', 'takes too long to study'));
      const patience = (ms: number) => {
        clearTimeout(timer);
        timer = setTimeout(tooMuch, ms);
      };
      patience(LONGEST_READING_MS);
      worker.on('message', (message: FromTrial) => {
        if (message.kind === 'begun') patience(studyMs);
        else if (message.kind === 'content') resolve(message.content);
        else reject(new ReaderError(message.key, message.message, message.values));
      });
      worker.on('error', (error: Error & { code?: string }) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : reject(error),
      );
      worker.on('exit', (code) => reject(new Error(`the trial of a file ended with ${code}`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The compiled thread: Node.js 20 starts threads from JavaScript only. */
function threadUrl(): URL {
  const here = import.meta.url;
  const isSource = here.endsWith('.ts');
  const compiled = isSource ? here.replace(/\/src\/(?=uploads\/)/u, '/dist/src/') : here;
  return new URL('trialThread.js', compiled);
}
