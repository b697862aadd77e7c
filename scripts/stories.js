// The 42 patient stories: what the check says of the answers that a reader would tick, as a Markdown table.
import {readFileSync} from 'node:fs';
import {assess, levels} from '../dist/check.js';

const stories = JSON.parse(readFileSync('test/content/vignettes.json', 'utf8'));
const rank = (level) => levels.indexOf(level);

/** Under: less urgent than is safe. Over: more urgent than is reasonable. */
export const judged = stories.map((story) => {
  const {level, reasons} = assess(story.answers);
  const isUnder = rank(level) < rank(story.safe_min_level);
  const isOver = rank(level) > rank(story.max_reasonable_level);
  return {
    ...story,
    level,
    rules: reasons.map(({rule}) => rule),
    verdict: isUnder ? 'under' : isOver ? 'over' : 'right',
  };
});

const row = ({id, safe_min_level, max_reasonable_level, level, rules, verdict}) =>
  `| ${[id, safe_min_level, max_reasonable_level, level, rules.join(' '), verdict].join(' | ')} |`;
const count = (verdict) => judged.filter((story) => story.verdict === verdict).length;

export const storyTable = [
  `Under: ${count('under')}. Right: ${count('right')}. Over: ${count('over')}.`,
  '',
  '| story | at least | at most | the check says | rules | verdict |',
  '| --- | --- | --- | --- | --- | --- |',
  ...judged.map(row),
].join('\n');
