// The least check: every question that applies, one after the other, and the most urgent rule of a single answer.
const given = (answers, id) => [answers[id] ?? []].flat();

const holds = (answers) => (sign) => {
  const [id, option] = sign.split('.');
  return given(answers, id).includes(option);
};

/** The next question that applies, or nothing. */
export const nextQuestion = ({questions}, answers) =>
  questions.find(({id, when}) => !(id in answers) && (!when.length || when.some(holds(answers))));

/** The most urgent level of the rules that hold. */
export const levelOf = ({rules, levels}, answers) =>
  levels[
    Math.max(
      0,
      ...rules
        .filter(({when}) => when.split('|').some(holds(answers)))
        .map(({level}) => levels.indexOf(level)),
    )
  ];
