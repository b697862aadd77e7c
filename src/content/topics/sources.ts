import {msg} from '@lit/localize/init/install.js';
import type {Topic} from './topic.js';

/** Its body is the bibliography, which comes from `evidence`. */
export const sources: Topic = {
  id: 'sources',
  title: () => msg('Sources and about this page', {id: 'sources.title'}),
  blocks: [],
};
