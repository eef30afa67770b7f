/** Languages that come with the tags, as their files of messages are named. */
export const shippedLanguages = ['en', 'zh-CN', 'ar'] as const;
