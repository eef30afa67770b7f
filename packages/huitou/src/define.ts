// Generated from the folders of packages/elements/src.
import './trust-provider/define.ts';
import './trust-badge/define.ts';
import './live-review-ticker/define.ts';
import './merchant-insights/define.ts';
import './repeat-buyer-review-form/define.ts';
import './repeat-buyer-reviews/define.ts';
import './returning-customer-index/define.ts';
import './review-inbox/define.ts';
import './traffic-support/define.ts';
import './trust-venue/define.ts';
