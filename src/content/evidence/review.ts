/** When the content was last checked against its sources, and by when it must be again. ISO dates. */
export const review = {
  checked: '2026-11-24',
  due: '2027-05-24',
  /** Named professionals who reviewed the content, with the date. None yet: the widget says so. */
  reviewers: [] as readonly {readonly name: string; readonly role: string; readonly date: string}[],
} as const;

/** The content is past its review date. */
export const isOverdue = (today: Date): boolean => today.toISOString().slice(0, 10) > review.due;
