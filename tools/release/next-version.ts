import { bumps, type Bump } from './changesets.ts';

type Parts = readonly [major: number, minor: number, patch: number];

function parts(version: string): Parts {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (patch === undefined)
    throw new Error(`${version}: is no version; write one such as 1.2.3, or patch, minor or major`);
  return [Number(major), Number(minor), Number(patch)];
}

/** Less than 0 where `a` comes before `b`. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parts(a), parts(b)];
  const at = one.findIndex((value, i) => value !== other[i]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function step(version: string, bump: Bump): string {
  const [major, minor, patch] = parts(version);
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * The version to release.
 *
 * @param wanted a version, or a step.
 * @param least the step that the changesets ask for; a smaller one would hide from users what changed.
 * @throws Error where the version is not above the one there is, or smaller than `least` asks for.
 */
export function nextVersion(current: string, wanted: string, least: Bump): string {
  const bump = bumps.find((one) => one === wanted);
  const next = bump ? step(current, bump) : wanted;
  if (compareVersions(next, current) <= 0)
    throw new Error(`${next}: is not above ${current}, which there is; name a later one`);
  const lowest = step(current, least);
  if (compareVersions(next, lowest) < 0)
    throw new Error(`${next}: is less than the changesets ask for, ${least}; name ${lowest} or a later one`);
  return next;
}
