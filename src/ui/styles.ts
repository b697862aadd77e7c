import {checkStyles} from './check/check-styles.js';
import {cardStyles} from './parts/card-styles.js';
import {controlStyles} from './parts/control-styles.js';
import {pictureStyles} from './parts/picture-styles.js';
import {questionStyles} from './question/question-styles.js';
import {resultStyles} from './result/result-styles.js';
import {sourcesStyles} from './sources/sources-styles.js';
import {summaryStyles} from './summary/summary-styles.js';
import {timerStyles} from './timer/timer-styles.js';
import {tokens} from './tokens.js';
import {topicStyles} from './topic/topic-styles.js';
import {widgetStyles} from './widget/widget-styles.js';

/** Every style, in the order of the cascade. All instances share them. */
export const styles = [
  tokens,
  widgetStyles,
  controlStyles,
  summaryStyles,
  topicStyles,
  sourcesStyles,
  cardStyles,
  checkStyles,
  questionStyles,
  resultStyles,
  pictureStyles,
  timerStyles,
];
