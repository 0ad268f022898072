/**
 * Every word that a reader sees, in Arabic, as ICU MessageFormat. Arabic has six plural classes:
 * zero, one, two, few (3–10), many (11–99), other (100 and up).
 * Lines obey one rule: an Arabic word first, and anything Latin at the very end.
 */
export const AR = {
  'language.name': 'العربية',

  'search.name': 'بحث',
  'search.description': 'ابحث في الأرشيف عن كلمات أو جملة، ولو بإملاء تقريبي',
  'search.query.name': 'نص',
  'search.query.description':
    'كلمات أو جملة أو «عبارة بين علامتي تنصيص»؛ والشرطة قبل كلمة تستبعدها',
  'search.document.name': 'مقال',
  'search.document.description': 'ابحث في مقال واحد فقط',

  'search.speaker.name': 'قائل',
  'search.speaker.description': 'الفقرات التي فيها كلام هذا القائل وحدها',
  'summary.names': 'أبرز من نُقل كلامهم: {list}',

  'summary.name': 'ملخص',
  'summary.description': 'أهم جمل المقال كما وردت فيه، مع أرقام فقراتها',
  'summary.document.name': 'مقال',
  'summary.document.description':
    'اكتب كلمات من عنوان المقال واختره من القائمة، أو موضوعًا لتلخيص ما كُتب عنه',
  'summary.length.name': 'طول',
  'summary.length.description': 'عدد الجمل (ثلاث ما لم تختر غير ذلك)',

  'dates.name': 'تواريخ',
  'dates.description': 'التواريخ المذكورة في مقال أو في الأرشيف كله، كل تاريخ بجملته',
  'dates.document.name': 'مقال',
  'dates.document.description': 'اتركه فارغًا لتواريخ الأرشيف كله',

  'archive.name': 'أرشيف',
  'archive.description': 'ما في الأرشيف من مقالات وما تعذرت قراءته',

  'help.name': 'مساعدة',
  'help.description': 'ماذا يستطيع إسناد وكيف تسأله',

  'search.title':
    '{count, plural, zero {لا نتائج} one {وجدنا نتيجة واحدة} two {وجدنا نتيجتين} few {وجدنا # نتائج} many {وجدنا # نتيجة} other {وجدنا # نتيجة}} عن «{query}»',
  'search.corrected': 'لا ترد «{word}» في الأرشيف؛ بحثنا عن «{instead}»',
  'search.unknown': 'لا ترد في الأرشيف: {words}',
  'search.nothing': 'لم نجد في الأرشيف ما يطابق «{query}».',
  'search.nothing.tried':
    'بحثنا عن الكلمات كما كُتبت، وبغير همزات وتشكيل، وبما يلتصق بها من حروف، وبأقرب إملاء.',
  'search.nothing.next': 'جرّب كلمات أقل، أو اسمًا ورد في المقال، أو انظر ما في الأرشيف: {archive}',
  'search.more':
    '{count, plural, zero {} one {وفي المقال نفسه مقطع آخر مطابق، {places}} two {وفي المقال نفسه مقطعان آخران مطابقان، {places}} few {وفي المقال نفسه # مقاطع أخرى مطابقة، {places}} many {وفي المقال نفسه # مقطعًا آخر مطابقًا، {places}} other {وفي المقال نفسه # مقطع آخر مطابق، {places}}}',

  'quote.label': 'النص:',

  'source.paragraph': 'الفقرة {number}',
  'source.paragraphs': 'الفقرات {number}',
  'source.published.stated': 'نُشر في {day}',
  'source.published.inferred': 'النشر نحو {day} (استنتاج من النص)',
  'source.published.window': 'النشر بين {first} و{last} (استنتاج من النص)',
  'source.published.unknown': 'تاريخ النشر غير معروف',
  'source.source': 'المصدر: {source}',
  'source.title.stated': 'المقال: {title}',
  'source.title.inferred': 'المقال: {title} (مطلع النص، إذ لا عنوان للمقال)',
  'source.document': 'الملف: {id}',

  'page.next': 'التالي',
  'page.previous': 'السابق',
  'page.of': 'صفحة {page} من {pages}',

  'summary.title': 'ملخص: {title}',
  'summary.note': 'الجمل منقولة حرفيًا من المقال بترتيبها فيه.',
  'summary.length.choice':
    '{count, plural, zero {بلا جمل} one {جملة واحدة} two {جملتان} few {# جمل} many {# جملة} other {# جملة}}',

  'summary.title.query': 'ما في الأرشيف عن «{query}»',
  'summary.note.query': 'الجمل منقولة حرفيًا، ولكل جملة مقالها؛ وما تكرر في مقالات عدة ذُكر مرة.',
  'summary.length.short': 'قصير',
  'summary.length.medium': 'متوسط',
  'summary.length.long': 'طويل',
  'summary.dates': 'أبرز التواريخ: {list}',
  'summary.alsoIn':
    '{count, plural, zero {} one {وورد معناها في مقال آخر} two {وورد معناها في مقالين آخرين} few {وورد معناها في # مقالات أخرى} many {وورد معناها في # مقالًا آخر} other {وورد معناها في # مقال آخر}}',
  'summary.nothing': 'لا جملة في الأرشيف عن «{query}» تصلح لملخص.',
  'summary.nothing.next':
    'جرّب كلمات أقل، أو اختر مقالًا من القائمة، أو انظر ما في الأرشيف: {archive}',

  'dates.title.document': 'تواريخ: {title}',
  'dates.title.all': 'تواريخ الأرشيف',
  'dates.count':
    '{count, plural, zero {لا تواريخ} one {وجدنا تاريخًا واحدًا} two {وجدنا تاريخين} few {وجدنا # تواريخ} many {وجدنا # تاريخًا} other {وجدنا # تاريخ}}',
  'dates.none': 'لم نجد في هذا النص تاريخًا نثق به.',
  'dates.none.next':
    'قد يذكر أيامًا بلا تاريخ («الإثنين»، «أمس») لا يُعرف يومها ما لم يُعرف يوم النشر.',
  'dates.unresolved': 'غير محدد',
  'dates.stated': 'نص صريح',
  'dates.inferred': 'استنتاج: {what}',
  'dates.inferred.year': 'السنة',
  'dates.inferred.month': 'الشهر',
  'dates.inferred.day': 'اليوم',
  'dates.inferred.anchor': 'اليوم المحسوب منه',
  'dates.inferred.clock': 'الساعة',
  'dates.when': 'التاريخ: **{days}**',
  'dates.range': 'من {first} إلى {last}',
  'dates.decade': 'العقد من {first} إلى {last}',

  'dates.period.name': 'فترة',
  'dates.period.description': 'تواريخ اليوم في أعوام أخرى، أو المقبلة وحدها',
  'dates.from.name': 'من',
  'dates.from.description': 'أول يوم، مثل: 1 نوفمبر 2021',
  'dates.to.name': 'إلى',
  'dates.to.description': 'آخر يوم، مثل: نهاية 2021',
  'dates.period.onThisDay': 'في مثل هذا اليوم',
  'dates.period.coming': 'المقبلة',
  'dates.period.all': 'كل التواريخ',
  'dates.title.onThisDay': 'في مثل هذا اليوم: {day}',
  'dates.title.coming': 'تواريخ مقبلة، من {day}',
  'dates.title.between': 'تواريخ {days}',
  'dates.onThisDay.none': 'لا يذكر الأرشيف حدثًا مؤكدًا وقع في مثل هذا اليوم.',
  'dates.coming.none': 'لا يذكر الأرشيف موعدًا بعد هذا اليوم.',
  'dates.between.none': 'لا يذكر الأرشيف تاريخًا في هذه المدة.',
  'dates.period.next': 'جرّب مدة أوسع، أو تواريخ الأرشيف كله: {dates}',
  'dates.years':
    '{count, plural, zero {هذا العام} one {قبل سنة} two {قبل سنتين} few {قبل # سنوات} many {قبل # سنة} other {قبل # سنة}}',
  'dates.sources':
    '{count, plural, zero {بلا مصدر} one {ورد في مقال واحد} two {ورد في مقالين} few {ورد في # مقالات} many {ورد في # مقالًا} other {ورد في # مقال}}',
  'dates.conflict': 'خلاف: في مقال آخر {days}',
  'dates.certainty.announced': 'أُعلن',
  'dates.certainty.planned': 'مقرر',
  'dates.certainty.proposed': 'مقترح',
  'dates.certainty.doubted': 'مشكوك فيه',
  'dates.certainty.missed': 'لم يقع في موعده',
  'dates.certainty.moved': 'نُقل عن موعده',
  'dates.certainty.negated': 'منفي',
  'dates.certainty.approximate': 'تقريبي',
  'dates.button.timeline': 'المخطط الزمني',
  'dates.button.calendar': 'ملف التقويم',
  'dates.timeline.density': 'عدد الأحداث المؤرخة بحسب الزمن',
  'dates.timeline.alt':
    'مخطط زمني فيه {count, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}: {list}',
  'dates.calendar.note': 'في الملف الأيام المحددة وحدها؛ الشهور والسنوات ليست أيامًا فلا تُضاف.',
  'dates.calendar.none': 'لا يوم محددًا هنا يصلح لملف تقويم؛ ما ورد شهور أو سنوات.',

  'quote.name': 'اقتباس',
  'quote.description': 'من قال ماذا: أقوال بألفاظها وقائليها ومواضعها',
  'quote.query.name': 'نص',
  'quote.query.description': 'كلمات من القول أو سؤال، مثل: ماذا قال ماكرون عن المرتزقة؟',
  'quote.speaker.name': 'قائل',
  'quote.speaker.description': 'اسم القائل أو صفته',
  'quote.document.name': 'مقال',
  'quote.document.description': 'أقوال مقال واحد فقط',
  'quote.title':
    '{count, plural, zero {لا أقوال} one {وجدنا قولًا واحدًا} two {وجدنا قولين} few {وجدنا # أقوال} many {وجدنا # قولًا} other {وجدنا # قول}}',
  'quote.speaker.written': 'القائل كما ورد: {speaker}',
  'quote.speaker.inferred': 'القائل: {speaker} (استنتاج من النص؛ ورد فيه «{written}»)',
  'quote.speaker.unknown': 'القائل غير مسمى في النص',
  'quote.kind.direct': 'القول: بين علامتي تنصيص في المقال',
  'quote.kind.unmarked': 'القول: منسوب بلفظه بلا علامتي تنصيص',
  'quote.kind.reported': 'القول: بصياغة المقال، لا بلفظ قائله',
  'quote.nothing': 'لا قول في الأرشيف يطابق ما طلبت.',
  'quote.nothing.tried': 'بحثنا في الأقوال المباشرة والمنقولة وفي أسماء قائليها.',
  'quote.nothing.next': 'جرّب اسم القائل وحده، أو ابحث عن الكلمات في المقالات كلها: {search}',

  'verify.name': 'تحقق',
  'verify.description': 'هل قيل هذا حقًا؟ قارن قولًا منقولًا بما في الأرشيف',
  'verify.text.name': 'قول',
  'verify.text.description': 'القول كما وصلك، كله أو جزء منه',
  'verify.speaker.name': 'قائل',
  'verify.speaker.description': 'من نُسب إليه القول (اختياري)',
  'verify.menu.name': 'تحقّق من الاقتباس',
  'verify.title.several':
    '{count, plural, zero {لا أقوال للتحقق منها} one {التحقق من قول واحد} two {التحقق من قولين} few {التحقق من # أقوال} many {التحقق من # قولًا} other {التحقق من # قول}}',
  'verify.verdict.verbatim': 'ورد بلفظه',
  'verify.verdict.altered': 'ورد على غير هذا اللفظ',
  'verify.verdict.absent': 'لا يرد في الأرشيف',
  'verify.kind.exact': 'الكلمات نفسها، كاملة.',
  'verify.kind.part': 'الكلمات نفسها، وهي جزء من القول؛ اقرأ ما قبلها وما بعدها.',
  'verify.kind.spelling': 'الكلمات نفسها مع اختلاف في الإملاء أو علامات الترقيم.',
  'verify.kind.cut': 'الكلمات واردة، لكن ما حُذف قبلها أو بعدها يقلب المعنى.',
  'verify.kind.number': 'عدد في القول يخالف ما في الأرشيف.',
  'verify.kind.negation': 'نفي زيد أو حُذف، فانقلب المعنى.',
  'verify.kind.words': 'كلمات بُدّلت أو زيدت أو حُذفت.',
  'verify.kind.order': 'الكلمات نفسها على ترتيب آخر.',
  'verify.kind.splice': 'قولان من موضعين جُمعا في قول واحد.',
  'verify.kind.reworded': 'المعنى قريب، واللفظ غير اللفظ.',
  'verify.kind.absent': 'لم نجد قولًا قريبًا من هذا في أي مقال. غيابه عن الأرشيف لا يعني أنه لم يُقل.',
  'verify.said': 'القول كما وصلك:',
  'verify.archive': 'كما في الأرشيف:',
  'verify.difference.changed': 'الفرق: قيل لك «{said}» والأرشيف «{archive}»',
  'verify.difference.added': 'الفرق: زيد «{said}» وليس في الأرشيف',
  'verify.difference.dropped': 'الفرق: حُذف «{archive}» وهو في الأرشيف',
  'verify.attribution.ok': 'القائل: هو {speaker} كما نُسب.',
  'verify.attribution.wrong': 'القائل: ليس من نُسب إليه؛ هو في الأرشيف {speaker}.',
  'verify.attribution.unknown': 'القائل: لا يقول المقال من هو.',
  'verify.attribution.found': 'القائل في المقال: {speaker} (استنتاج من النص)',
  'verify.differences.more':
    '{count, plural, zero {} one {وفرق آخر} two {وفرقان آخران} few {و# فروق أخرى} many {و# فرقًا آخر} other {و# فرق آخر}}',

  'search.menu.name': 'ابحث عن هذا النص',

  'dates.title.since': 'تواريخ منذ {day}',
  'dates.title.until': 'تواريخ حتى {day}',
  'search.nothing.document': 'لم نجد في هذا المقال ما يطابق «{query}».',
  'search.nothing.document.next': 'ابحث في الأرشيف كله: {search}',
  'dates.none.all': 'لم نجد في الأرشيف تاريخًا نثق به.',
  'archive.problems.more':
    '{count, plural, zero {} one {وملاحظة أخرى} two {وملاحظتان أخريان} few {و# ملاحظات أخرى} many {و# ملاحظة أخرى} other {و# ملاحظة أخرى}}',
  'archive.problem.empty': 'السبب: الملف فارغ',
  'archive.problem.notText': 'السبب: الملف ليس نصًا',
  'archive.problem.yaml': 'السبب: صياغة YAML غير سليمة',
  'archive.problem.json': 'السبب: صياغة JSON غير سليمة',
  'archive.problem.notDocument': 'السبب: ليس فيه وثيقة ذات نص',
  'archive.problem.format': 'السبب: صيغة لا تُقرأ بعد',
  'archive.problem.size': 'السبب: الملف أكبر من الحد',
  'archive.problem.id': 'السبب: معرّفه مستعمل في وثيقة أخرى',
  'archive.problem.link': 'السبب: رابط إلى ملف آخر؛ الروابط لا تُتبع',
  'archive.problem.unreadable': 'السبب: لا يمكن فتحه',
  'archive.problem.metadata': 'السبب: بيان من بياناته غير مفهوم فأُهمل؛ والنص مقروء',
  'archive.title': 'الأرشيف',
  'archive.count':
    'فيه {documents, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}} في {passages, plural, zero {لا مقاطع} one {مقطع واحد} two {مقطعين} few {# مقاطع} many {# مقطعًا} other {# مقطع}}',
  'archive.empty': 'لا مقالات في الأرشيف بعد.',
  'archive.empty.next': 'ضع ملفات المقالات في مجلد الأرشيف على الخادم ثم أعد تشغيل البوت.',
  'archive.problems':
    '{count, plural, zero {} one {ملف واحد يحتاج إلى مراجعة} two {ملفان يحتاجان إلى مراجعة} few {ملفات تحتاج إلى مراجعة، وعددها #} many {ملفات تحتاج إلى مراجعة، وعددها #} other {ملفات تحتاج إلى مراجعة، وعددها #}}',

  'help.title': 'إسناد: من قال ماذا، وأين، ومتى',
  'help.intro':
    'إسناد يجيب من مقالات أرشيفكم وحدها، بألفاظها كما نُشرت، ويذكر مع كل جواب المقال والفقرة ويوم النشر.',
  'help.search': 'للبحث اكتب {command} ثم كلماتك؛ لا تهم الهمزات ولا التشكيل ولا خطأ في حرف.',
  'help.quote': 'لمعرفة من قال ماذا اكتب {command} مع اسم أو سؤال',
  'help.verify':
    'للتحقق من قول اكتب {command} والصقه، أو اختر «تحقّق من الاقتباس» من قائمة أي رسالة.',
  'help.summary': 'للتلخيص اكتب {command} واختر المقال؛ الجمل منقولة حرفيًا.',
  'help.dates': 'للتواريخ اكتب {command}؛ لكل تاريخ جملته، وما استنتجناه نقول إنه استنتاج.',
  'help.archive': 'لمعرفة ما في الأرشيف اكتب {command}',
  'help.honesty': 'ما كان استنتاجًا منا فهو مكتوب «استنتاج»؛ راجعه قبل النشر.',

  'error.title': 'تعذر الجواب',
  'error.incident': 'وقع خطأ لم نتوقعه، وسُجّل برقم: {incident}',
  'error.incident.next': 'أعد المحاولة؛ فإن تكرر فأعطِ هذا الرقم لمن يدير البوت.',
  'error.queryEmpty': 'اكتب كلمة واحدة على الأقل لنبحث عنها.',
  'error.queryTooLong':
    'النص أطول مما نبحث عنه: {length, plural, zero {#} one {#} two {#} few {# أحرف} many {# حرفًا} other {# حرف}}، والحد {limit}. الصق جملة أو جملتين منه.',
  'error.queryOnlyStopwords': 'ما كتبته ({query}) يرد في كل مقال تقريبًا. أضف إليه اسمًا أو موضوعًا.',
  'error.documentUnknown':
    'لا مقال في الأرشيف باسم «{name}». اكتب كلمات من عنوانه ثم اختره من القائمة.',
  'error.corpusMissing':
    'مجلد المقالات غير موجود أو لا يُقرأ. على من يدير البوت أن يراجع CORPUS_DIR',
  'error.stateGone': 'انتهت صلاحية هذا الزر. أعد السؤال من جديد.',
  'error.guildNotAllowed': 'هذا الخادم ليس في قائمة الخوادم المسموح لها باستعمال البوت.',
  'error.dayUnknown': 'لم نفهم التاريخ «{text}». اكتبه مثلًا: 24 ديسمبر 2021',
  'error.daysReversed': 'أول المدة بعد آخرها. بدّل بين «من» و«إلى».',
  'error.quoteEmpty': 'اكتب كلمات من القول أو اسم قائله.',
  'error.verifyEmpty': 'لا كلمات في هذه الرسالة يمكن التحقق منها.',
  'error.verifyTooLong':
    'النص أطول مما نتحقق منه مرة واحدة: {length, plural, zero {#} one {#} two {#} few {# أحرف} many {# حرفًا} other {# حرف}}، والحد {limit}. الصق القول وحده.',
  'error.commandUnknown': 'هذا الأمر لم يعد موجودًا. اكتب / لترى الأوامر الحالية.',
} as const;

export type MessageKey = keyof typeof AR;
