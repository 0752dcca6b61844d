import type { DemoStory } from '../model';

export const moon: DemoStory = {
  key: 'moon',
  daysAgo: 4,
  articles: [
    {
      outlet: 'northwire', slug: 'blue-ghost-moon-landing', title: 'Private lander Blue Ghost touches down on the Moon', author: 'Marcus Dahl', hoursAgo: 100, section: 'science',
      paragraphs: [
        'CEDAR PARK, Texas (Northwire) — The Blue Ghost lander of the Texas company Firefly Aerospace touched down upright on the Moon on {day}, carrying ten instruments for NASA.',
        'Flight controllers cheered when the lander reported that it was stable on the plain of Mare Crisium, on the near side of the Moon.',
        'The craft was launched on a Falcon 9 rocket of SpaceX and needed about six weeks for the journey.',
        'It is to work for one lunar day, about 14 days on Earth, until the cold of the lunar night ends the mission.',
      ],
    },
    {
      outlet: 'orbit', slug: 'blue-ghost-mare-crisium', title: 'Upright and alive: Blue Ghost lands in Mare Crisium', author: 'Dr. Salma Idris', hoursAgo: 98, section: 'space',
      paragraphs: [
        'A spacecraft the size of a small car stands upright on the plain of Mare Crisium. Firefly Aerospace landed its Blue Ghost there on {day}, and unlike two private landers before it, this one did not tip over.',
        'Its ten NASA instruments include a drill for measuring how heat flows out of the lunar interior, a receiver that caught satellite navigation signals on the way, and a vacuum that collects dust with puffs of gas.',
        'The lander steered itself around boulders during the last minutes, comparing what its cameras saw with maps on board.',
        'It is to work for one lunar day, about 14 days on Earth. Before it freezes it will photograph how dust glows on the horizon at sunset, something that astronauts of Apollo 17 drew by hand.',
      ],
    },
    {
      outlet: 'kestrel', slug: 'blue-ghost-moon', title: 'Texas company lands spacecraft on the Moon', author: 'Lena Farrow', hoursAgo: 96, section: 'science',
      paragraphs: [
        'Firefly Aerospace of Texas became on {day} the first private company to land on the Moon without a crash or a tumble.',
        'Its lander, Blue Ghost, came down on the plain of Mare Crisium and sent its first picture within half an hour.',
        'NASA paid about 100 million dollars for the delivery of ten instruments and hopes that such flights will prepare the return of astronauts.',
        'Another private lander is on its way and should arrive later in the week.',
      ],
    },
    {
      outlet: 'meridian', slug: 'firefly-blue-ghost', title: 'Firefly\'s Blue Ghost makes commercial Moon landing look easy', author: 'Tomas Reyes', hoursAgo: 95, section: 'space',
      paragraphs: [
        'Two companies tried before and ended on their side or in pieces. Firefly Aerospace put its Blue Ghost lander on the Moon on {day} at the first attempt, upright and in the planned place.',
        'The lander steered itself around boulders in the last minutes before touching down in Mare Crisium.',
        'NASA paid about 100 million dollars for the delivery of ten instruments under a programme that buys rides instead of building landers.',
        'SpaceX launched the craft on a Falcon 9, together with a lander of the Japanese company ispace, which takes a slower path.',
      ],
    },
  ],
};

export const moonArabic: DemoStory = {
  key: 'moon-ar',
  daysAgo: 4,
  articles: [
    {
      outlet: 'manara', slug: 'blue-ghost-qamar', title: 'مركبة «بلو غوست» الخاصة تهبط بنجاح على سطح القمر', author: 'سلمى الحداد', hoursAgo: 97, section: 'علوم',
      paragraphs: [
        'هبطت مركبة «بلو غوست» التابعة لشركة فايرفلاي الأمريكية يوم {day} على سطح القمر في وضع مستقيم، وهي تحمل عشرة أجهزة علمية لوكالة ناسا.',
        'وهبطت المركبة في سهل بحر الشدائد على الجانب القريب من القمر، وأرسلت أول صورة لها بعد نحو نصف ساعة من الهبوط.',
        'ومن المقرر أن تعمل المركبة مدة يوم قمري واحد، أي نحو أربعة عشر يوما على الأرض، قبل أن ينهي برد الليل القمري المهمة.',
        'وقالت ناسا إنها دفعت نحو مئة مليون دولار مقابل نقل الأجهزة، وإن مثل هذه الرحلات تمهد لعودة رواد الفضاء إلى القمر.',
      ],
    },
    {
      outlet: 'ufuq', slug: 'firefly-lander', title: 'شركة فايرفلاي تنجح في إنزال مركبة «بلو غوست» على القمر', author: 'كريم منصور', hoursAgo: 94, section: 'فضاء',
      paragraphs: [
        'أصبحت شركة فايرفلاي يوم {day} أول شركة خاصة تنزل مركبة على القمر من دون أن تتحطم أو تنقلب.',
        'وتحمل مركبة «بلو غوست» عشرة أجهزة لوكالة ناسا، من بينها مثقاب يقيس تدفق الحرارة من باطن القمر.',
        'وتجنبت المركبة الصخور بنفسها في الدقائق الأخيرة قبل الهبوط في بحر الشدائد، مستعينة بالصور التي التقطتها كاميراتها.',
        'وأطلقت المركبة على متن صاروخ «فالكون 9» التابع لشركة سبيس إكس، واستغرقت رحلتها نحو ستة أسابيع.',
      ],
    },
  ],
};
