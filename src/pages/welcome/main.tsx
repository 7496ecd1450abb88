import { render } from 'preact';
import { createTranslate } from '../../locales/create-translate.ts';
import { buttonShortcut } from '../../platform/commands.ts';
import { getMessage } from '../../platform/i18n.ts';
import { siteAccess } from '../../platform/permissions.ts';
import { WelcomePage } from './welcome-page.tsx';

const t = createTranslate(getMessage);

document.documentElement.lang = t.language;
document.documentElement.dir = t.direction;
document.title = t('extensionName');
render(<WelcomePage t={t} access={siteAccess} findShortcut={buttonShortcut} />, document.body);
