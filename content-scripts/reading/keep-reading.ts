import type { Analysis } from '../../src/core/analysis.ts';
import type { Article } from '../../src/core/article/article.ts';
import type { Reading } from '../../src/dom/reading.ts';
import { type Envelope, succeeded } from '../../src/messages/envelopes/envelope.ts';

/** A reading, and what was found in it. `analysis` is `null` where there is no article to analyse. */
export type AnalysedReading = {
  readonly id: string;
  readonly reading: Reading;
  readonly analysis: Analysis | null;
};

/** The newest reading of a page that may change at any moment. */
export type KeptReading = {
  /** Reads the page again. Says whether there is another text now, which then is analysed. */
  readonly refresh: () => boolean;
  /** Whether the reader looks at another article than the one read. */
  readonly hasMovedOn: () => boolean;
  /** The newest reading as soon as it has been analysed; what failed is tried once more when it is asked for. */
  readonly newest: () => Promise<Envelope<AnalysedReading>>;
  /** Has the newest reading analysed anew, whether or not its text has changed. */
  readonly analyseAgain: () => void;
  /** What is analysed now; `null`: nothing yet. */
  readonly current: () => AnalysedReading | null;
};

/** What keeping a reading needs. */
export type ReadingSource = {
  readonly readPage: (id: string) => Reading;
  readonly newId: () => string;
  /** Called with each reading, before it is analysed, and whatever comes of that. */
  readonly onRead: (reading: Reading) => void;
  readonly analyse: (article: Article) => Promise<Envelope<Analysis>>;
  /** Called with each analysed reading, and again when the same text lies in other nodes. */
  readonly onAnalysed: (analysed: AnalysedReading) => void;
};

type Round = {
  readonly id: string;
  readonly reading: Reading;
  readonly answer: Promise<Envelope<Analysis | null>>;
};

/**
 * Keeps the newest reading of a page: the same text is mapped again, another text is analysed again, and an answer that
 * comes for an old reading is dropped.
 *
 *     const kept = keepReading({ readPage, newId, analyse, onAnalysed: repaint });
 *     kept.refresh();
 *     await kept.newest();
 */
export function keepReading(source: ReadingSource): KeptReading {
  let round: Round | null = null;
  let analysed: AnalysedReading | null = null;

  const finish = (finished: AnalysedReading) => {
    analysed = finished;
    source.onAnalysed(finished);
  };

  const startRound = (id: string, reading: Reading): Round => {
    const started: Round = { id, reading, answer: analysisOf(reading.article, source) };
    round = started;
    analysed = null;
    void started.answer.then((answer) => {
      if (round?.id !== id) return;
      if (answer.ok) finish({ id, reading: round.reading, analysis: answer.value });
      else round = null;
    });
    return started;
  };

  const refresh = () => {
    const [id, reading] = readAnew(source);
    if (round === null || !isSameText(round.reading.article, reading.article)) {
      startRound(id, reading);
      return true;
    }
    round = { ...round, reading };
    if (analysed !== null) finish({ ...analysed, reading });
    return false;
  };

  const newest = async (): Promise<Envelope<AnalysedReading>> => {
    const asked: Round = round ?? startRound(...readAnew(source));
    const answer = await asked.answer;
    // The page may have changed while we waited: `round` is another then.
    const now: Round | null = round;
    if (now !== null && now.id !== asked.id) return newest();
    if (!answer.ok) return answer;
    return succeeded({ id: asked.id, reading: now?.reading ?? asked.reading, analysis: answer.value });
  };

  const analyseAgain = () => void startRound(...readAnew(source));

  const hasMovedOn = () => round?.reading.hasMovedOn() ?? false;

  return { refresh, hasMovedOn, newest, analyseAgain, current: () => analysed };
}

function readAnew(source: ReadingSource): [string, Reading] {
  const id = source.newId();
  const reading = source.readPage(id);
  source.onRead(reading);
  return [id, reading];
}

async function analysisOf(article: Article, source: ReadingSource): Promise<Envelope<Analysis | null>> {
  return article.kind === 'article' ? source.analyse(article) : succeeded(null);
}

/** The same text in the same parts has the same analysis. */
function isSameText(one: Article, other: Article): boolean {
  return (
    one.kind === other.kind &&
    one.lang === other.lang &&
    one.text === other.text &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every(
      (block, index) => block.kind === other.blocks[index]?.kind && block.end === other.blocks[index].end,
    )
  );
}
