// Content for a bundle: each string once, and nodes that point to it.
/** A table of words, and the content with each string as its place in the table. */
export function compact(content) {
  const words = [];
  const places = new Map();
  const place = (text) => {
    if (!places.has(text)) places.set(text, words.push(text) - 1);
    return places.get(text);
  };
  const node = (given) =>
    typeof given === 'string' ? place(given) : [given[0], given[1], given[2].map(node)];
  const option = ({id, text, how}) => ({id, text: place(text), how: how && place(how)});
  const question = ({id, many, when, text, hint, next, options}) => ({
    ...{id, many, when, text: place(text), hint: place(hint), next: place(next)},
    options: options.map(option),
  });
  const {before, check, after, start, questions, results, rules, levels} = content;
  const data = {
    before: before.map(node),
    check: node(check),
    after: after.map(node),
    start: place(start),
    questions: questions.map(question),
    results: Object.fromEntries(Object.entries(results).map(([level, result]) => [level, node(result)])),
    rules,
    levels,
  };
  return {words, data};
}
