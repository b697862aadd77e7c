import {guard} from 'lit/directives/guard.js';
import {keyed} from 'lit/directives/keyed.js';
import {requiredTopic} from '../../content/policy.js';
import {getHelp} from '../../content/topics/get-help.js';
import {topics} from '../../content/topics/index.js';
import type {Topic} from '../../content/topics/topic.js';
import type {Model} from '../widget/model.js';
import {inputsOf} from './topic-inputs.js';
import {topicView} from './topic-view.js';

/** The topics that are shown, in two parts: the check stands after the one on when to get help. */
export function topicsView(model: Model): {readonly beforeCheck: unknown; readonly afterCheck: unknown} {
  const shown = shownTopics(model);
  const end = shown.findIndex(({id}) => id === requiredTopic) + 1;
  return {
    beforeCheck: listView(shown.slice(0, end), model),
    afterCheck: listView(shown.slice(end), model),
  };
}

const emergencyOnly: Topic = {
  ...getHelp,
  blocks: getHelp.blocks.filter(({kind}) => kind === 'emergency-card'),
};

const shownTopics = ({options}: Model): readonly Topic[] =>
  options.view === 'check'
    ? [emergencyOnly]
    : topics.filter(({id}) => id === requiredTopic || options.topics.includes(id));

/** Each topic has nodes of its own, so that what a reader opened in one does not open in another that takes its place. */
const listView = (listed: readonly Topic[], model: Model) =>
  listed.map((topic) => {
    const inputs = inputsOf(topic, model);
    const view = guard([topic, ...(Object.values(inputs) as unknown[])], () => topicView(topic, inputs));
    return keyed(topic.id, view);
  });
