// What a CHANGELOG says of a change: its own words. That our packages need each other in the same version is no news.
export default {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`,
  getDependencyReleaseLine: async () => '',
};
