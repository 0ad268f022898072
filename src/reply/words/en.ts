import type { MessageKey } from './ar.ts';

/** The same words in English; quotations from the corpus stay in Arabic. */
export const EN: Readonly<Record<MessageKey, string>> = {
  'language.name': 'English',

  'search.name': 'search',
  'search.description': 'Find words or a sentence in the archive, however they are spelled',
  'search.query.name': 'text',
  'search.query.description':
    'Words, a sentence, or an "exact phrase"; a leading - leaves a word out',
  'search.document.name': 'article',
  'search.document.description': 'Search in one article only',

  'search.speaker.name': 'speaker',
  'search.speaker.description': 'Only passages in which this speaker speaks',
  'summary.names': 'Who is quoted (inferred from the text): {list}',

  'summary.name': 'summary',
  'summary.description':
    "An article's most important sentences, word for word, with their paragraphs",
  'summary.document.name': 'article',
  'summary.document.description':
    'Words of its title to choose it from the list, or a subject to sum up what was written on it',
  'summary.length.name': 'length',
  'summary.length.description': 'Number of sentences (three unless you choose otherwise)',

  'dates.name': 'dates',
  'dates.description':
    'The dates named in an article or in the whole archive, each with its sentence',
  'dates.document.name': 'article',
  'dates.document.description': 'Leave empty for the dates of the whole archive',

  'archive.name': 'archive',
  'archive.description': 'Which articles are in the archive and which could not be read',

  'help.name': 'help',
  'help.description': 'What Isnad can do and how to ask it',

  'search.title': '{count, plural, =0 {No results} one {# result} other {# results}} for "{query}"',
  'search.corrected': '"{word}" is nowhere in the archive; we searched for "{instead}"',
  'search.unpaired.words':
    'The quotation mark {mark} is never closed, so we searched for the words one by one, not for an exact phrase.',
  'search.unpaired.excludedToEnd':
    'The quotation mark {mark} is never closed, so all that follows it was left out as one phrase.',
  'search.onlyStopwords':
    'There are only function words in your query: we searched for them one after another, as they are.',
  'search.unknown': 'Nowhere in the archive: {words}',
  'search.nothing': 'Nothing in the archive matches "{query}".',
  'search.nothing.phrase':
    'We looked for the words one after the other, as they stand in the marks. Leave the marks out to find passages that hold them anywhere.',
  'search.nothing.excluded': 'Passages with what follows a minus (-) were left out.',
  'search.nothing.nearest': 'The nearest in the archive: {list}',
  'search.nothing.tried':
    'We tried the words as written, without hamzas and vowel marks, with the letters that attach to them, and the nearest spellings.',
  'search.nothing.next':
    'Try fewer words, or a name from the article, or look at what the archive holds: {archive}',
  'search.more':
    '{count, plural, =0 {} one {One more matching passage in this article: {places}} other {# more matching passages in this article: {places}}}',

  'quote.label': 'Text:',

  'source.paragraphs': '{count, plural, one {Paragraph} other {Paragraphs}} {number}',
  'source.published.stated': 'Published {day}',
  'source.published.inferred': 'Published about {day} (inferred from the text)',
  'source.published.window': 'Published between {first} and {last} (inferred from the text)',
  'source.published.unknown': 'Publication day unknown',
  'source.source': 'Source: {source}',
  'source.title.stated': 'Article: {title}',
  'source.title.inferred': 'Article: {title} (beginning of the text: the article has no title)',
  'source.document': 'File: {id}',

  'page.next': 'Next',
  'page.previous': 'Previous',
  'page.of': 'Page {page} of {pages}',
  'page.range': 'Shown: {range} of {count}',

  'summary.title': 'Summary: {title}',
  'summary.note': "The sentences are the article's own, word for word, in its order.",
  'summary.length.choice': '{count, plural, one {# sentence} other {# sentences}}',

  'summary.title.query': 'What the archive says about "{query}"',
  'summary.note.query':
    'The sentences are verbatim, each with its article; what several articles say is told once.',
  'summary.length.short': 'Short',
  'summary.length.medium': 'Medium',
  'summary.length.long': 'Long',
  'summary.dates': 'Key dates as stated: {list}',
  'summary.dates.inferred': 'Key dates (inferred from the text): {list}',
  'summary.none': 'No sentence of this article would make a summary.',
  'summary.pick': 'Sum up an article with these words in its title',
  'summary.all': 'The archive on {query}',
  'summary.alsoIn':
    '{count, plural, =0 {} one {The same in one more article} other {The same in # more articles}}',
  'summary.nothing': 'No sentence of the archive about "{query}" would make a summary.',
  'summary.nothing.next':
    'Try fewer words, choose an article from the list, or look at the archive: {archive}',

  'dates.title.document': 'Dates: {title}',
  'dates.title.all': 'Dates of the archive',
  'dates.count': '{count, plural, =0 {No dates} one {# date} other {# dates}}',
  'dates.none': 'There is no date in this text that we would trust.',
  'dates.none.next':
    'It may name days without a date ("Monday", "yesterday"), which are unknown unless the publication day is known.',
  'dates.unresolved': 'not determined',
  'dates.stated': 'stated in the text',
  'dates.inferred': 'inferred: {what}',
  'dates.inferred.year': 'the year',
  'dates.inferred.month': 'the month',
  'dates.inferred.day': 'the day',
  'dates.inferred.anchor': 'the day it is counted from',
  'dates.inferred.clock': 'the hour',
  'dates.when': 'Date: **{days}**',
  'dates.range': '{first} to {last}',
  'dates.decade': 'the decade from {first} to {last}',

  'dates.period.name': 'period',
  'dates.period.description': 'This day in other years, or only what is coming',
  'dates.from.name': 'from',
  'dates.from.description': 'The first day, as 1 November 2021',
  'dates.to.name': 'to',
  'dates.to.description': 'The last day, as 24 December 2021',
  'dates.period.onThisDay': 'On this day',
  'dates.period.coming': 'Coming',
  'dates.period.all': 'All dates',
  'dates.more':
    'These are the {count} nearest to today; give a period or an article to see others.',
  'dates.title.onThisDay': 'On this day: {day}',
  'dates.title.coming': 'Coming dates, from {day}',
  'dates.title.between': 'Dates: {days}',
  'dates.onThisDay.none': 'The archive names no certain event of this day.',
  'dates.coming.none': 'The archive names no date after this day.',
  'dates.between.none': 'The archive names no date in this period.',
  'dates.period.next': 'Try a longer period, or the dates of the whole archive: {dates}',
  'dates.years': '{count, plural, =0 {this year} one {a year ago} other {# years ago}}',
  'dates.sources': '{count, plural, =0 {no source} one {in one article} other {in # articles}}',
  'dates.moved': 'It was set for {days} before, and moved',
  'dates.conflict': 'Conflict: another article points to {days}',
  'dates.certainty.announced': 'announced',
  'dates.certainty.planned': 'planned',
  'dates.certainty.proposed': 'proposed',
  'dates.certainty.doubted': 'doubted',
  'dates.certainty.missed': 'missed',
  'dates.certainty.moved': 'moved',
  'dates.certainty.negated': 'denied',
  'dates.certainty.cancelled': 'cancelled',
  'dates.certainty.approximate': 'approximate',
  'dates.certainty.ambiguous': 'another reading is possible',
  'dates.undated': 'not certain',
  'dates.when.deadline': 'Deadline: **{days}**',
  'dates.deadline': 'Deadline: {days}',
  'dates.point': '{days}',
  'dates.when.plain': 'Date: {days}',
  'dates.alternative': 'Another reading: {days}',
  'dates.contradiction.weekday':
    'The text contradicts itself: it says {stated}, that day was a {found}',
  'dates.contradiction.day': 'The text contradicts itself: one word says {stated}, another {found}',
  'dates.contradiction.hijri':
    'The text contradicts itself: the Hijri date is {stated}, the Gregorian {found}',
  'dates.calendar.source': 'Article: {title} ({published})',
  'dates.of': 'From the article: {title}',
  'dates.button.timeline': 'Timeline',
  'dates.button.calendar': 'Calendar file',
  'dates.timeline.density': 'Dated events over time',
  'dates.timeline.alt':
    'A timeline of {count, plural, =0 {no events} one {# event} other {# events}}: {list}',
  'dates.calendar.note': 'The file holds whole days only; months and years are no days.',
  'dates.calendar.none': 'There is no whole day here for a calendar file, only months or years.',

  'quote.name': 'quote',
  'quote.description': 'Who said what: statements in their words, with speaker and place',
  'quote.query.name': 'text',
  'quote.query.description': 'Words of the statement, or a question',
  'quote.speaker.name': 'speaker',
  'quote.speaker.description': "The speaker's name or title",
  'quote.document.name': 'article',
  'quote.document.description': 'Statements of one article only',
  'quote.title': '{count, plural, =0 {No statements} one {# statement} other {# statements}}',
  'quote.speaker.written': 'Speaker as written: {speaker}',
  'quote.speaker.inferred': 'Speaker (inferred from the text): {speaker}',
  'quote.speaker.asWritten': 'As written: {written}',
  'quote.speaker.unknown': 'The text names no speaker',
  'quote.kind.direct': 'Statement: in quotation marks in the article',
  'quote.kind.unmarked': 'Statement: word for word, without quotation marks',
  'quote.kind.reported': "Statement: in the article's words, not the speaker's",
  'quote.denied': 'Note: the speaker denies this; the verb is "{cue}"',
  'quote.nothing': 'No statement of the archive fits.',
  'quote.nothing.tried': "We looked in direct and reported speech and in the speakers' names.",
  'quote.nothing.next': 'Try the speaker alone, or search all the articles for the words: {search}',

  'verify.name': 'verify',
  'verify.description': 'Was this really said? Compare a quote with the archive',
  'verify.text.name': 'quote',
  'verify.text.description': 'The quote as it reached you, all of it or a part',
  'verify.speaker.name': 'speaker',
  'verify.speaker.description': 'Whom it was ascribed to (optional)',
  'verify.menu.name': 'Verify quote',
  'verify.title.several':
    '{count, plural, =0 {Nothing to verify} one {# quote verified} other {# quotes verified}}',
  'verify.verdict.verbatim': 'Word for word',
  'verify.verdict.altered': 'Not in these words',
  'verify.verdict.absent': 'Not in the archive',
  'verify.verdict.otherSpeaker': 'Verbatim, but said by somebody else',
  'verify.kind.exact': 'The same words, all of them.',
  'verify.kind.part':
    'The same words, as a part of the statement; read what stands before and after.',
  'verify.kind.spelling': 'The same words in another spelling or punctuation.',
  'verify.kind.omission':
    'The same words, but the archive shows that something was left out between them, “[...]”, and the quote does not.',
  'verify.kind.cut': 'The words stand there, but what was left out turns their meaning.',
  'verify.kind.number': 'A number differs from the archive.',
  'verify.kind.negation':
    'One of the two has a negation or an exception that the other lacks; it may turn the meaning.',
  'verify.kind.words': 'Words were changed, added or dropped.',
  'verify.kind.order': 'The same words in another order.',
  'verify.kind.splice': 'Two statements from two places put together.',
  'verify.kind.reworded': 'The meaning is close, but the words differ.',
  'verify.kind.absent':
    'Nothing near this is in any article. That the archive lacks it does not mean it was not said.',
  'verify.absent.next': 'Search all articles for its most telling words: {search}',
  'verify.said': 'The quote as you received it:',
  'verify.archive': 'As the archive has it:',
  'verify.difference.changed': 'Difference: you have "{said}", the archive "{archive}"',
  'verify.difference.said': 'Difference: you have "{said}"',
  'verify.difference.archive': 'The archive has: "{archive}"',
  'verify.difference.added': 'Difference: "{said}" was added; the archive lacks it',
  'verify.difference.dropped': 'Difference: "{archive}" was dropped; the archive has it',
  'verify.difference.moved': 'Difference: "{said}" was moved from its place',
  'verify.attribution.ok': 'Speaker: {speaker}, as ascribed.',
  'verify.attribution.wrong': 'Speaker: not the one named; the archive has {speaker}.',
  'verify.attribution.unknown': 'Speaker: the article does not say who it is.',
  'verify.attribution.claimed': 'Ascribed to: {claimed}',
  'verify.others':
    '{count, plural, =0 {} one {Word for word in one other article too} other {Word for word in # other articles too}}',
  'verify.denied': 'Caution: the article denies or limits this: {cue}',
  'verify.more':
    '{count, plural, =0 {} one {One more quote was not looked at} other {# more quotes were not looked at}}; verify each by itself: {list}',
  'verify.short': 'Too short to verify: {list}',
  'verify.attribution.found': 'Speaker in the article: {speaker} (inferred from the text)',
  'verify.differences.more':
    '{count, plural, =0 {} one {and one more difference} other {and # more differences}}',

  'search.menu.name': 'Search for this text',

  'dates.title.since': 'Dates since {day}',
  'dates.title.until': 'Dates until {day}',
  'search.nothing.document': 'Nothing in this article matches "{query}".',
  'search.nothing.document.next': 'Search the whole archive: {search}',
  'dates.none.all': 'There is no date in the archive that we would trust.',
  'archive.find.name': 'find',
  'archive.find.description': "Words of an article's title, text or id",
  'archive.add.name': 'add',
  'archive.add.description':
    'A file with an article to add to the archive (administrators, up to 8 MB)',
  'archive.remove.name': 'remove',
  'archive.remove.description': 'A file that was added here, to be removed (administrators)',
  'archive.reload.name': 'reload',
  'archive.reload.description': 'Read the folder of articles now (administrators)',
  'archive.reloaded': 'The folder of articles was read now.',
  'archive.added':
    'Among them, added by administrators: {count, plural, one {# file} other {# files}}',
  'archive.span.day': 'Published on {day}',
  'archive.span.days': 'Published from {first} to {last}',
  'archive.span.inferred':
    'Publication day inferred: {count, plural, one {# article} other {# articles}}',
  'archive.span.unknown':
    'Publication day unknown: {count, plural, one {# article} other {# articles}}',
  'archive.from': '{count, plural, one {# article} other {# articles}} from: {source}',
  'archive.from.more': 'and {count, plural, one {# other source} other {# other sources}}',
  'archive.found': '{count, plural, one {# article} other {# articles}} with "{query}"',
  'archive.nothing': 'No article of the archive has "{query}".',
  'archive.nothing.next': 'Try a single word of its title.',
  'archive.problems.title': 'To be looked at',
  'archive.problems.show': 'To be looked at',
  'archive.problems.none': 'All files were read, and nothing is wrong with them.',
  'archive.add.done':
    '{count, plural, one {# article was} other {# articles were}} added to the archive.',
  'archive.add.seen.guild': 'Only this server is answered from it.',
  'archive.add.seen.shared': 'Every server of this bot is answered from it.',
  'archive.add.undo': 'To remove it, use the same command and choose the file for "remove".',
  'archive.remove.done': 'Removed from the archive:',
  'source.file': 'File: {file}',
  'error.uploadsOff':
    'Adding from here is switched off. Who runs the bot can allow it with UPLOADS',
  'error.uploadTooLarge': 'The file is larger than the limit of {megabytes} MB.',
  'error.uploadTooLong':
    'The file has more text than can be added here. Put it into the folder of articles.',
  'error.uploadsLong':
    'The added texts have reached their limit. Remove some first, or put the articles into the folder of articles on the server.',
  'error.uploadsFull': 'There are {count} added files, the most there may be. Remove some first.',
  'error.uploadUnreadable':
    'The file was not added. {why, select, scanned {Its pages are scanned pictures without text.} encrypted {It is locked with a password, or in the old Word format.} damaged {It is damaged or incomplete.} empty {It is empty.} unnamed {Its font does not say which letters it draws.} format {Its format is not read.} other {It holds no article that can be read.}}',
  'error.uploadUnknown': 'No added file is called "{name}". Choose it from the list.',
  'error.uploadFailed': 'The file could not be downloaded. Attach it again.',
  'archive.problem.empty': 'Reason: the file is empty',
  'archive.problem.notText': 'Reason: the file is not text',
  'archive.problem.yaml': 'Reason: the YAML is not well formed',
  'archive.problem.json': 'Reason: the JSON is not well formed',
  'archive.problem.notDocument': 'Reason: it holds no document with a text',
  'archive.problem.format': 'Reason: a format that is not read yet',
  'archive.problem.size': 'Reason: the file is larger than the limit',
  'archive.problem.id': 'Reason: another document has its id',
  'archive.problem.link': 'Reason: a link to another file; links are not followed',
  'archive.problem.unreadable': 'Reason: it cannot be opened',
  'archive.problem.damaged': 'Reason: the file is damaged or incomplete',
  'archive.problem.encrypted':
    'Reason: the file is locked with a password, or in the old Word format',
  'archive.problem.scanned': 'Reason: scanned pages without text',
  'archive.problem.unnamed':
    'Reason: its font does not say which letters it draws, so its text cannot be trusted',
  'archive.problem.slow': 'Reason: it takes too long to read',
  'archive.problem.nested': 'Reason: an archive inside an archive, or a page nested without end',
  'archive.problem.metadata':
    'Reason: one of its facts was not understood and left out; the text was read',
  'archive.title': 'The archive',
  'archive.count':
    'The archive has {documents, plural, one {# article} other {# articles}} ({passages, plural, one {# passage} other {# passages}})',
  'archive.empty': 'There are no articles in the archive yet.',
  'archive.empty.next':
    'Put article files into the folder of articles on the server, or add one with the option "add".',
  'archive.problems':
    '{count, plural, =0 {} one {# file needs a look} other {# files need a look}}',

  'help.title': 'Isnad: who said what, where, and when',
  'help.intro':
    'Isnad answers from the articles of your archive only, in their own words, and names article, paragraph and publication day with each answer.',
  'help.search':
    'To search, type {command} and your words; hamzas, vowel marks and a wrong letter do not matter.',
  'help.quote': 'To learn who said what, type {command} with a name or a question',
  'help.verify':
    'To verify a quote, type {command} and paste it, or choose "{menu}" from the menu of any message.',
  'help.summary':
    'For a summary, type {command} and choose the article; the sentences are verbatim.',
  'help.dates':
    'For dates, type {command}; each has its sentence, and what we inferred is marked as inferred.',
  'help.archive': 'To see what the archive holds, type {command}',
  'help.reminder': 'For a morning post every day in a channel you choose, type {command}',
  'help.mydata': 'To see what is stored about you and delete it, type {command}',
  'help.honesty': 'Whatever we inferred says "inferred"; check it before you publish.',

  'error.title': 'No answer',
  'error.incident': 'Something unexpected went wrong; it was recorded as number {incident}',
  'error.incident.next':
    'Try again; if it happens again, give this number to whoever runs the bot.',
  'error.queryEmpty': 'Type at least one word to search for.',
  'error.summaryEmpty': 'Type words of the title of the article, or a subject to sum up.',
  'error.queryOnlyExcludes':
    'Every word is excluded, so nothing is left to search for. Add a word without a minus.',
  'error.queryTooLong':
    'The text is longer than we search for ({length, plural, other {#}} characters; at most {limit, plural, other {#}}). Paste a sentence or two of it.',
  'error.documentUnknown':
    'There is no article called "{name}" in the archive. Type words of its title, then choose it from the list.',
  'error.corpusMissing':
    'The folder of articles is missing or cannot be read. Whoever runs the bot should check CORPUS_DIR',
  'error.preparing':
    'The whole archive is still being read for this question, once after the first start. Please try again in a minute; searching works now.',
  'error.stateGone': 'This button has expired. Please ask again.',
  'error.guildNotAllowed': 'This server is not among those allowed to use the bot.',
  'error.dayUnknown':
    'We did not understand the date "{text}". Write it as 24 December 2021 or 24/12/2021',
  'error.daysReversed': 'The first day is after the last one. Exchange "from" and "to".',
  'error.quoteEmpty': 'Type words of the statement or the name of its speaker.',
  'error.verifyEmpty': 'There are no words in this message to verify.',
  'error.verifyTooShort':
    'The words “{text}” are too few to tell one quote from another. Paste the whole sentence, or search the articles for them: {search}',
  'error.verifyTooLong':
    'The text is longer than we verify at once ({length, plural, other {#}} characters; at most {limit, plural, other {#}}). Paste the quote alone.',
  'error.commandUnknown': 'This command no longer exists. Type / to see the present ones.',

  'reminder.name': 'reminder',
  'reminder.description':
    'The morning post: this day in other years and what is coming, where and when you choose',
  'reminder.channel.name': 'channel',
  'reminder.channel.description': 'Where to post (this channel unless you choose another)',
  'reminder.time.name': 'time',
  'reminder.time.description': 'Hour and minute, as 07:30 or 7:30 pm',
  'reminder.zone.name': 'zone',
  'reminder.zone.description': 'The city whose clock counts; type its name, then choose it',
  'reminder.silent.name': 'empty-days',
  'reminder.silent.description': 'What to do on a day without events',
  'reminder.silent.on': 'post nothing',
  'reminder.silent.off': 'post a short line',
  'reminder.language.name': 'language',
  'reminder.language.description': 'The language of the post; quotations stay as they are',
  'reminder.language.ar': 'Arabic',
  'reminder.language.en': 'English',
  'reminder.which.name': 'reminder',
  'reminder.which.description':
    'Which reminder to change, or "new" for another one in the same channel',
  'reminder.which.new': 'New: another reminder',
  'reminder.which.choice': 'At {time} in channel {channel}',
  'reminder.which.choice.gone': 'At {time} in a channel that the bot does not see',
  'reminder.status.title': 'The morning post',
  'reminder.status.saved': 'Saved. The preview shows the next post exactly as it will be.',
  'reminder.status.none': 'There is no reminder in this server yet.',
  'reminder.status.none.next': 'Choose a channel and a time: {command}',
  'reminder.status.where': 'Channel: {channel}',
  'reminder.status.when': 'Time: **{time}** every day',
  'reminder.status.zone': 'It is now {clock} in {zone}',
  'reminder.status.contents': 'Contents: {list}',
  'reminder.status.nothing': 'nothing',
  'reminder.status.silent': 'On a day without events: {what}',
  'reminder.status.language': 'Language: {language}',
  'reminder.status.next': 'Next post: {day}, at {time}',
  'reminder.status.last.posted': 'Last: {day} was posted',
  'reminder.status.last.silent': 'Last: {day} had no events, so nothing was posted',
  'reminder.status.last.missed':
    'Last: {day} was missed; the bot was not running or could not reach the channel',
  'reminder.status.last.claimed': 'Last: {day} is being posted',
  'reminder.status.catchUp':
    'If the bot is down at the hour, it posts when it is back: up to 12 hours later, and on the same day only.',
  'reminder.button.preview': 'Preview',
  'reminder.button.now': 'Post now',
  'reminder.button.contents': 'Contents',
  'reminder.button.off': 'Turn off',
  'reminder.button.resume': 'Resume',
  'reminder.button.passage': 'Whole paragraph',
  'reminder.button.more': 'More dates',
  'reminder.contents.choose': 'Choose what the post tells:',
  'reminder.content.onThisDay': 'This day in other years',
  'reminder.content.today': 'Dates of today',
  'reminder.content.coming': 'The coming seven days',
  'reminder.content.deadlines': 'Deadlines within thirty days',
  'reminder.heading.onThisDay': 'On this day',
  'reminder.heading.today': 'Today',
  'reminder.heading.coming': 'In the coming seven days',
  'reminder.heading.deadlines': 'Deadlines',
  'reminder.day': '{weekday} {day}, {hijri}',
  'reminder.hijri': '{date} {month} {year} AH',
  'reminder.title': 'Good morning. {day}',
  'reminder.empty': 'The archive names no certain event for this day.',
  'reminder.honesty':
    "The sentences are the archive's own, word for word; Hijri dates follow Umm al-Qura.",
  'reminder.preview.silent':
    'There is no event on {day}, and nothing will be posted, as you chose.',
  'reminder.now.posted': 'The post of {day} is out. It will not be posted again at its hour today.',
  'reminder.now.already': 'The post of {day} was out before; a day is never posted twice.',
  'reminder.now.busy': 'The message of {day} is being posted. Look into the channel in a minute.',
  'reminder.now.retry':
    'We could not make sure that the post of {day} is out. Try again shortly; it will not be repeated if it is.',
  'reminder.off':
    'The morning post of this channel is off. To have it back choose "Resume" or set it again.',
  'reminder.paused.off': 'State: turned off by an administrator',
  'reminder.paused.channelGone': 'State: paused, the channel was deleted',
  'reminder.paused.noAccess': 'State: paused, the bot does not see the channel',
  'reminder.paused.forbidden': 'State: paused, the bot may not both read and post in the channel',
  'reminder.told.title': 'The morning post stopped',
  'reminder.told': 'Channel: {channel}',
  'reminder.told.next':
    'Give the permission back or choose another channel with the reminder command; we will not repeat this.',
  'reminder.permission.ViewChannel': 'View Channel',
  'reminder.permission.SendMessages': 'Send Messages',
  'reminder.permission.ReadMessageHistory': 'Read Message History',

  'mydata.name': 'mydata',
  'mydata.description': 'What is stored about you and this server, and how to delete it',
  'mydata.title': 'What is stored',
  'mydata.user':
    'About you: {count, plural, =0 {nothing at all} one {your account number in # reminder that you set} other {your account number in # reminders that you set}}',
  'mydata.queries':
    'Questions are kept for a year without who asked or where, so that the buttons of answers work.',
  'mydata.guild':
    'About the server: {count, plural, =0 {no reminders} one {# reminder and a ledger of its days} other {# reminders and a ledger of their days}}',
  'mydata.uploads':
    'Added to the archive by administrators: {count, plural, one {# file} other {# files}}',
  'mydata.settings': 'About the server also: the settings that its administrators chose',
  'mydata.left':
    "When the bot is removed from the server, the server's data is deleted after thirty days.",
  'mydata.button.user': 'Delete my account number',
  'mydata.button.guild': "Delete the server's data",
  'mydata.button.sure': 'Yes, delete all of it',
  'mydata.guild.sure':
    'The settings of the server, its reminders, their ledger and what it added to the archive will be deleted, and no morning post will follow. This cannot be undone.',
  'mydata.done.user': 'Your account number was deleted from all that we store.',
  'mydata.done.guild': 'All data of this server was deleted.',

  'error.notManager': 'This is for those who have the permission "Manage Server".',
  'error.guildOnly': 'This command works in servers only.',
  'error.timeUnknown': 'We did not understand the time "{text}". Write it as 07:30',
  'error.zoneUnknown':
    'We know no city or zone called "{text}". Type the beginning of its name, then choose it from the list.',
  'error.channelUnseen':
    'The bot does not see this channel. Give it the permission "View Channel" and try again.',
  'error.permissionsMissing': 'In this channel the bot lacks: {list}. Give it that and try again.',
  'error.reminderWhich':
    'More than one reminder fits. Choose the one you mean in the option "reminder".',
  'error.reminderUnknown': 'There is no such reminder in this server. Choose it from the list.',

  'option.public.name': 'public',
  'option.public.description': 'Yes: everyone in the channel sees the answer; no: only you do',
  'publish.button': 'Publish in the channel',
  'publish.by': 'Published from Isnad by {user}',
  'error.tooFast':
    'One moment: your questions come faster than we answer. Try again in {count, plural, =0 {a moment} one {one second} other {# seconds}}.',
  'error.roleNeeded':
    'In this server only some roles may ask the archive. Ask an administrator for the right one.',
  'error.channelClosed':
    'The archive is not asked in this channel but where the administrators chose, as in <#{channel}>',
  'error.publishedBefore':
    'This card was published before. If it is not in the channel, ask again and publish the answer.',

  'settings.name': 'settings',
  'settings.description':
    "Language, digits and months of answers, who may ask and who sees, the bot's permissions",
  'settings.title': 'Settings of Isnad in this server',
  'settings.saved': 'Saved; it holds from the next answer on.',
  'settings.language': '**Language of answers.** Quotations stay in their own.',
  'settings.ar': 'Arabic',
  'settings.en': 'English',
  'settings.digits': '**Digits** in what we write in Arabic; quotations keep theirs.',
  'settings.digits.latin': 'Western digits, as {example}',
  'settings.digits.arabic': 'Arabic-Indic digits, as {example}',
  'settings.months': '**Names of the months**',
  'settings.privacy':
    '**Answers that only the asker sees.** All others are seen by everyone in the channel; the option "public" decides otherwise for one answer.',
  'settings.privacy.none': 'None: all answers are public',
  'settings.roles': '**Who may ask the archive.** Administrators always may.',
  'settings.roles.none': 'All members',
  'settings.rolesOf': '**Who may use a single command.** Choose the command, then the roles.',
  'settings.rolesOf.title': 'Who may use {command}',
  'settings.rolesOf.asAll': 'As for all commands',
  'settings.rolesOf.count':
    '{count, plural, =0 {All members} one {Members of # role} other {Members of # roles}}',
  'settings.back': 'All settings',
  'settings.channels': '**Where the archive may be asked.**',
  'settings.channels.none': 'All channels',
  'settings.check.good': "**The bot's permissions in this channel:** complete.",
  'settings.check.lacking':
    "**The bot's permissions in this channel:** these are missing; whoever manages the channel can give them.",
  'settings.check.ViewChannel': 'View Channel: without it the morning post does not arrive',
  'settings.check.SendMessages': 'Send Messages: without it the morning post cannot be posted',
  'settings.check.ReadMessageHistory':
    'Read Message History: without it we cannot make sure that a post is posted once only',
  'settings.check.EmbedLinks': 'Embed Links: without it cards may not be shown in full',
  'settings.check.AttachFiles':
    'Attach Files: without it pictures and calendar files do not arrive',
  'settings.names': 'The names of commands do not change here; whoever runs the bot sets them.',
  'help.settings': 'For the language of answers, who may ask and who sees, type {command}',

  'action.context': 'Context',
  'action.copy': 'Copy with source',
  'action.similar': 'Similar passages',
  'action.summary': 'Summary of the article',
  'action.dates': 'Dates of the article',
  'context.title': 'Context: {title}',
  'context.before': 'Before',
  'context.after': 'After',
  'context.of':
    '{shown} of {last, plural, =0 {no paragraphs} one {# paragraph} other {# paragraphs}}',
  'copy.title': 'Article: {title}',
  'copy.url': 'Link: {url}',
  'copy.file': 'The text is longer than a message: it is in the attached file, with its source.',
  'similar.title':
    '{count, plural, =0 {No passages} one {# passage} other {# passages}} like {place}',
  'similar.nothing': 'No passage of another article is like this one.',
  'similar.nothing.next': 'Search for words of it: {search}',
  'summary.context': 'Read a sentence in its context',
};
