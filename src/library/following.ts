import type { Library } from './interface.ts';

/** A library that asks whichever stands at the moment. */
export function following(current: () => Library): Omit<Library, 'reload'> {
  return {
    stats: () => current().stats(),
    problems: () => current().problems(),
    search: (request) => current().search(request),
    suggest: (typed, limit) => current().suggest(typed, limit),
    article: (id) => current().article(id),
    findByTitle: (typed, limit) => current().findByTitle(typed, limit),
    findArticles: (typed, limit, offset) => current().findArticles(typed, limit, offset),
    dates: (id) => current().dates(id),
    quotes: (request) => current().quotes(request),
    speakers: (typed, limit) => current().speakers(typed, limit),
    verify: (text, speaker) => current().verify(text, speaker),
    readDays: (text, today) => current().readDays(text, today),
    events: (request) => current().events(request),
    summary: (id, length) => current().summary(id, length),
    summaryOf: (query, sentences) => current().summaryOf(query, sentences),
    keyNames: (id, limit) => current().keyNames(id, limit),
    keyDates: (id, limit) => current().keyDates(id, limit),
  };
}
