import { expect } from '@open-wc/testing';
import { FakeEnvironment } from './testing/fake-environment.ts';
import { sampleQuery } from './testing/sample-query.ts';

const year = 365 * 86_400_000;

describe('a device whose clock is wrong', () => {
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  const returning = async (awayFor: number, clockError: number) => {
    const leave = sampleQuery(environment.api, '42').subscribe(() => {});
    await environment.settled();
    await environment.last.answer({ statement: 'a' });
    leave();
    await environment.pass(awayFor);
    environment.clockError = clockError;
    sampleQuery(environment.api, '42').subscribe(() => {});
    await environment.settled();
    return environment.asked.length;
  };

  it('takes no value for fresh that came in the future', async () => expect(await returning(1_000, -year)).to.equal(2));

  it('takes no value for fresh when the clock was set on', async () =>
    expect(await returning(1_000, year)).to.equal(2));

  it('takes a value for fresh for a minute, and no longer', async () => {
    for (const away of [0, 60_000]) {
      environment = new FakeEnvironment();
      expect(await returning(away, 0)).to.equal(1);
    }
    environment = new FakeEnvironment();
    expect(await returning(60_001, 0)).to.equal(2);
  });

  it('leaves no API alone for longer because the clock was set back', async () => {
    for (const id of 'abcde') {
      sampleQuery(environment.api, id).subscribe(() => {});
      await environment.settled();
      await environment.last.answer('', 503, { 'retry-after': '60' });
      await environment.pass(500);
    }
    environment.clockError = -year;
    await environment.pass(29_499);
    sampleQuery(environment.api, 'f').subscribe(() => {});
    await environment.settled();
    expect(environment.asked).to.have.length(5);
    await environment.pass(1);
    sampleQuery(environment.api, 'g').subscribe(() => {});
    await environment.settled();
    expect(environment.asked).to.have.length(6);
  });

  it('gives up where Retry-After names a date that is far away by its clock, and waits no longer for one that is past', async () => {
    const date = new Date(environment.Date.now()).toUTCString();
    environment.clockError = -year;
    const query = sampleQuery(environment.api, 'a');
    query.subscribe(() => {});
    await environment.settled();
    await environment.last.answer('', 503, { 'retry-after': date });
    expect(query.current.status).to.equal('failed');
    environment.clockError = year;
    sampleQuery(environment.api, 'b').subscribe(() => {});
    await environment.settled();
    await environment.last.answer('', 503, { 'retry-after': date });
    await environment.pass(1_000);
    expect(environment.asked).to.have.length(3);
  });
});
