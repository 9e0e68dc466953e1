import type { FormWords } from '../form-words.ts'

const SERIAL = { heading: 'No.', help: '' }
const EVIDENCE = {
  heading: 'Evidence',
  help: 'Names of files, one a line (Alt+Enter for a new line), such as sign-in.jpg. Hand the files in with this workbook.',
}
const PRESS = { heading: 'Links', help: 'Addresses that begin with http, one a line.' }
const BY = { heading: 'Filled in by', help: '' }
const NOTE = { heading: 'Note', help: '' }
const SHOWN = 'Filled in already; leave it as it is.'

const SAMPLES: FormWords['samples'] = {
  title: 'Academicians visit schools (Example Primary School)',
  place: 'hall of Example Primary School',
}

export const form: FormWords = {
  samples: SAMPLES,
  title: ({ unit, period }) => `${unit}: science popularisation form (${period})`,
  fileName: ({ unit, span }) => `${unit} form ${span}`,
  sheets: {
    guide: 'Read me',
    tasks: 'Your tasks',
    ledger: 'Activities',
    progress: 'Progress',
    submissions: 'Documents',
    observations: 'Figures',
  },
  columns: {
    ledger: {
      serial: SERIAL,
      date: {
        heading: 'Date',
        help: 'Written as 2024-03-05. Of several days the first; the last goes into “Last day”. One row for each session of a series.',
      },
      until: { heading: 'Last day', help: 'Of an activity of several days; else leave it empty.' },
      units: {
        heading: 'Units',
        help: 'Empty means your unit. Of a joint activity name all units, with 、 between them; one of them reports it.',
      },
      title: { heading: 'Activity', help: `Such as: ${SAMPLES.title}` },
      tasks: {
        heading: 'Tasks',
        help: 'Choose from the list. For several tasks write their ids with 、 between them: 05-02、05-03. “Your tasks” tells what they are.',
      },
      type: { heading: 'Type', help: 'Choose from the list; 其他 (other) where nothing fits.' },
      times: { heading: 'Sessions', help: 'A whole number. Empty counts as 1.' },
      participants: {
        heading: 'Attendances on site',
        help: 'A whole number such as 350, without “about” or “people”. Who came twice counts twice. Leave it empty if nobody counted; write 0 if nobody came.',
      },
      online_participants: {
        heading: 'Attendances online',
        help: 'A whole number, apart from those on site; empty where there was nothing online.',
      },
      place: { heading: 'Place', help: `Such as: ${SAMPLES.place}` },
      places: { heading: 'Places covered', help: 'Names as in the register, with 、 between them.' },
      audience: { heading: 'Key groups', help: 'Choose from the list; several groups with 、 between them.' },
      host: { heading: 'Host', help: '' },
      cohosts: { heading: 'Co-hosts', help: 'Several units with 、 between them.' },
      speaker: { heading: 'Speaker', help: '' },
      brand: {
        heading: 'Brand',
        help: 'Of a campaign: choose from the list or write its name; else leave it empty.',
      },
      handouts: { heading: 'Handouts (copies)', help: 'A whole number.' },
      items: { heading: 'Items published', help: 'A whole number: articles, videos, reports.' },
      entities: { heading: 'Entities', help: 'A whole number.' },
      amount: { heading: 'Money (yuan)', help: 'A number in yuan, such as 20000; not in 万.' },
      evidence: EVIDENCE,
      press: { heading: 'Press links', help: 'Addresses that begin with http, one a line.' },
      status: { heading: 'Status', help: 'Planned activities do not count yet; empty means done.' },
      by: BY,
      phone: { heading: 'Telephone', help: '' },
      filled_in: { heading: 'Filled in on', help: 'Written as 2024-03-05.' },
      review: { heading: 'Review', help: 'For the office.' },
      note: NOTE,
    },
    progress: {
      serial: SERIAL,
      task: { heading: 'Task id', help: 'Filled in already; choose from the list in rows that you add.' },
      task_title: { heading: 'Task', help: '' },
      unit: { heading: 'Unit', help: '' },
      date: { heading: 'State on', help: 'The day up to which this is so, written as 2024-06-30.' },
      state: { heading: 'State', help: 'Choose from the list: not started, under way, done.' },
      text: {
        heading: 'Progress',
        help: 'What was done, in a sentence or two. Such as: the course is designed, the first class begins in June.',
      },
      milestone: {
        heading: 'Milestone',
        help: 'Only where the row tells whether a milestone is reached: choose from the list.',
      },
      evidence: EVIDENCE,
      press: PRESS,
      by: BY,
      note: NOTE,
    },
    submissions: {
      serial: SERIAL,
      deliverable: { heading: 'Document id', help: SHOWN },
      deliverable_title: { heading: 'Document', help: '' },
      unit: { heading: 'Unit', help: '' },
      for: { heading: 'Year', help: 'The year of the due day.' },
      due: { heading: 'Due day', help: '' },
      standing: { heading: 'Standing now', help: '' },
      date: { heading: 'Handed in on', help: 'The day on which it was handed in, written as 2024-11-28.' },
      evidence: {
        heading: 'Evidence',
        help: 'Names of the files that were handed in, one a line. Hand them in with this workbook.',
      },
      press: { heading: 'Address', help: '' },
      by: BY,
      note: NOTE,
    },
    observations: {
      serial: SERIAL,
      subject: { heading: 'Figure id', help: SHOWN },
      subject_title: { heading: 'Figure', help: '' },
      unit: { heading: 'Unit', help: '' },
      target: { heading: 'Target', help: '' },
      date: { heading: 'As of', help: 'The day of the figure, written as 2024-12-31.' },
      value: {
        heading: 'Value',
        help: 'The running total or level on that day. A percentage as a number: 95 means 95%.',
      },
      covered: { heading: 'Covered', help: 'A whole number, together with “All”.' },
      total: { heading: 'All', help: 'A whole number.' },
      lacking: {
        heading: 'Still lacking',
        help: 'Places that are not covered yet: names with 、 between them, or only how many; 0 if none.',
      },
      evidence: EVIDENCE,
      press: { heading: 'Link to the source', help: 'An address that begins with http.' },
      by: BY,
      note: NOTE,
    },
  },
  measure: ({ name, unit }) => ({ heading: `${name} (${unit})`, help: `A number, in ${unit}.` }),
  status: { done: 'done', planned: 'planned' },
  state: { 'not-started': 'not started', 'under-way': 'under way', done: 'done' },
  hints: {
    ledger:
      'One row for each activity; go on below the grey rows. Grey rows are logged already and may be corrected. Please fill in whatever has a *.',
    progress:
      'Tell the progress of tasks without number here. Grey rows are logged already and may be corrected. Please fill in whatever has a *.',
    submissions:
      'Fill in the day on which a document was handed in. Grey rows are logged already and may be corrected. Please fill in whatever has a *.',
    observations:
      'Figures that cannot be added up from activities. Grey rows are logged already and may be corrected. Please fill in whatever has a *.',
  },
  refusals: {
    title: 'Please check',
    day: ({ from, to }) =>
      `Please write a date between ${from} and ${to}, in the form ${from}. Other activities belong in the form of their own period.`,
    whole: 'Please write a whole number without any words. Leave the cell empty if there is none.',
    number: 'Please write a number without any words. Leave the cell empty if there is none.',
    choice: 'Please choose from the list.',
    otherChoice:
      'The list does not have this. Put 、 between several of its items; you may keep it if it is right.',
  },
  guide: {
    colon: ': ',
    about: {
      unit: 'Unit',
      group: 'Member of',
      plan: 'Plan',
      period: 'Period',
      asOf: 'What is logged as of',
      office: 'Office that collects the forms',
    },
    steps: {
      title: 'How to fill it in',
      lines: [
        '1. See “Your tasks”: what is asked, what is logged already, what is lacking.',
        '2. Write one row for each activity into “Activities”; progress, documents and figures have sheets of their own.',
        '3. Choose a cell, and help with an example appears beside it; where there is a list, choose from it.',
        '4. Grey rows are logged already. Correct them in place; to take one back, clear its row: the office looks at it and withdraws it.',
        '5. Headings and cells that are filled in are locked; columns may be made wider. Add or remove no sheets, move no columns.',
        '6. Send it to the office together with the evidence. Save it as .xlsx; the file may have another name.',
      ],
    },
    sheetList: { title: 'The sheets', sheet: 'Sheet', what: 'What goes into it' },
    what: {
      tasks: 'Your tasks with requirement, target, what is logged and the standing (to read only)',
      ledger: 'Activities, one a row',
      progress: 'Progress of tasks without number',
      submissions: 'Summaries, plans and other documents to hand in',
      observations: 'Coverage, running totals, shares and other figures',
    },
    figures: {
      title: 'How to write figures',
      lines: [
        'Digits only: 350, 20000. Not “about 350”, “nearly a thousand”, “2万”.',
        '0 means none at all; leave a cell empty where there is no such item or nobody counted.',
        'Dates as 2024-03-05.',
      ],
    },
    evidence: {
      title: 'How to hand in evidence',
      lines: [
        'Write the names of the files into “Evidence” and send the files in one folder with this workbook. Do not use one file for two activities.',
      ],
    },
    logged: ({ activities, others }) =>
      `Logged and listed here: ${activities} ${activities === 1 ? 'activity' : 'activities'}, ${others} other ${others === 1 ? 'entry' : 'entries'}.`,
  },
  answers: {
    title: ({ plan, period, asOf }) => `${plan} · forms for ${period} · as of ${asOf}`,
    columns: {
      unit: 'Unit',
      file: 'File',
      obligations: 'Obligations',
      unnumbered: 'Tasks without number',
      due: 'Documents and figures',
      logged: 'Logged',
    },
    written: ({ forms, folder }) => `${forms} ${forms === 1 ? 'form' : 'forms'} written to ${folder}`,
    membersUnknown: (groups) =>
      `The plan lists no members of ${groups.join(', ')}, so that there are no forms for them. Add them as members under groups.`,
    template: ({ sheet, lacking, unknown }) =>
      [
        `Template: the ledger goes into "${sheet}", and all else stays as it is; no lists and no help were added. Tasks, progress, documents and figures are not in it: make forms without template for them.`,
        ...(lacking.length === 0
          ? []
          : [`The template has no column for what you want filled in: ${lacking.join(', ')}`]),
        ...(unknown.length === 0
          ? []
          : [
              `Nobody knows these columns; what units write there is kept as further information: ${unknown.join(', ')}`,
            ]),
      ].join('\n'),
    nothingOwed: (units) =>
      `Nothing is asked of them in this period, so that they have no form: ${units.join(', ')}`,
  },
}
