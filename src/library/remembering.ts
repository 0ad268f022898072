import { LRUCache } from 'lru-cache';

/** A function that remembers its latest answers, by the key of what it was asked. */
export function remembering<Question, Answer extends object>(
  most: number,
  keyOf: (question: Question) => string,
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new LRUCache<string, Answer>({ max: most });
  return (question) => {
    const key = keyOf(question);
    const known = answers.get(key);
    if (known) return known;
    const found = answer(question);
    answers.set(key, found);
    return found;
  };
}
