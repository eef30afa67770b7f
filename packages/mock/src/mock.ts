import { createApp, type App } from '@huitou/api/create-app.js';
import { buyerTokens } from './buyers.ts';
import { FixtureAfterwards } from './fixture-afterwards.ts';
import { createFixtureLog } from './fixture-log.ts';
import { FixtureMarks } from './fixture-marks.ts';
import { FixturePictures } from './fixture-pictures.ts';
import { FixtureReader } from './fixture-reader.ts';
import { FixtureSubmissions } from './fixture-submissions.ts';
import { fixtures } from './fixtures.ts';
import { MockInbox } from './inbox/mock-inbox.ts';
import { marketOf, type Sources } from './market-of.ts';
import { mockIssuer } from './mock-issuer.ts';
import { scenarioOf, type Scenario } from './scenario.ts';
import { demoTrackRecord } from './track-record.generated.ts';

export interface MockOptions {
  /** What is answered from; the fixture market if it is not said. */
  readonly reader?: FixtureReader;
  /** Exact origins of the pages on which badges shall verify. */
  readonly sites?: readonly string[];
  /** Milliseconds that `slow` takes. */
  readonly slowness?: number;
}

/** The real server's application over fixtures, with everything that may go wrong on the way. */
export interface Mock {
  /** Path and query of every request that was handed in, in order. */
  readonly asked: string[];
  /** What buyers have written here, under every scenario. */
  readonly submissions: FixtureSubmissions;
  /** Answers as the API at the request's address; rejects like `fetch` where nothing gets through; undefined for other addresses. */
  answer(request: Request): Promise<Response | undefined>;
}

const wait = (ms: number, { signal }: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    if (ms < Infinity) setTimeout(resolve, ms);
  });

/** A problem document (RFC 9457) as the server would send it while it cannot work. */
const unavailable = (): Response =>
  Response.json(
    {
      type: 'about:blank',
      title: 'Service Unavailable',
      status: 503,
      detail: 'The server is being restarted; ask again in a minute.',
    },
    { status: 503, headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' } },
  );

/** The right status and type around the wrong shape. */
const malformed = (): Response =>
  Response.json(
    { merchant: 7, level: 'splendid', score: '91', reviews: null },
    { headers: { 'access-control-allow-origin': '*' } },
  );

/** Where the market's platform takes objections. */
const objectionContact = 'mailto:objections@huitou.test';

export function createMock({
  reader = new FixtureReader(fixtures()),
  sites = [],
  slowness = 3_000,
}: MockOptions = {}): Mock {
  const apps = new Map<Scenario, App>();
  const sources = new Map<Scenario, Sources>();
  const inboxes = new Map<Scenario, MockInbox>();
  const answered = new Set<string>();
  const asked: string[] = [];
  const marks = new FixtureMarks();
  const submissions = new FixtureSubmissions(reader, marks);
  const pictures = new FixturePictures();

  const appOf = (scenario: Scenario): App => {
    const made = apps.get(scenario) ?? mockApp(scenario);
    apps.set(scenario, made);
    return made;
  };

  const sourcesOf = (scenario: Scenario): Sources => {
    const made = sources.get(scenario) ?? marketOf(scenario, reader);
    sources.set(scenario, made);
    return made;
  };

  function mockApp(scenario: Scenario): App {
    const { signals: _, ...from } = sourcesOf(scenario);
    const issuer = mockIssuer(scenario, from.reader, sites);
    const afterwards = new FixtureAfterwards(from.reader, submissions, marks);
    // A market of another platform has none.
    const records = scenario === 'ten-thousand' ? {} : { trackRecords: { newest: () => demoTrackRecord } };
    const own = { submissions, afterwards, log: createFixtureLog(from.reader), tokens: buyerTokens, ...records };
    return createApp({ ...from, ...own, issuer, objectionContact, version: 'mock', answersFew: true });
  }

  const inboxOf = (scenario: Scenario): MockInbox => {
    const made = inboxes.get(scenario) ?? new MockInbox(fixtures(), sourcesOf(scenario), scenario !== 'wrong-site');
    inboxes.set(scenario, made);
    return made;
  };

  const failure = async (scenario: Scenario, request: Request): Promise<Response | undefined> => {
    if (scenario === 'offline') throw new TypeError('Failed to fetch');
    if (scenario === 'failing') return unavailable();
    if (scenario === 'malformed') return malformed();
    if (scenario === 'hanging') await wait(Infinity, request);
    if (scenario === 'slow') await wait(slowness, request);
    if (scenario === 'stale' && answered.has(request.url)) return unavailable();
    return undefined;
  };

  return {
    asked,
    submissions,
    async answer(request) {
      const scenario = scenarioOf(request.url);
      if (!scenario) return undefined;
      const { pathname, search } = new URL(request.url);
      asked.push(pathname + search);
      const failed = await failure(scenario, request);
      if (failed) return failed;
      const response =
        (await pictures.answer(request)) ??
        (await sourcesOf(scenario).signals.answer(request)) ??
        (await inboxOf(scenario).answer(request)) ??
        (await appOf(scenario).fetch(request));
      answered.add(request.url);
      return response;
    },
  };
}
