import { lazy, Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from './frame';
import { loadDeskTexts } from './language';
import { ChangePassword } from './pages/change-password';
import { ChooseMembership } from './pages/choose-membership';
import { NoAccess } from './pages/no-access';
import { NotFound } from './pages/not-found';
import { RequestReset, ResetPassword } from './pages/reset-password';
import { SignIn } from './pages/sign-in';
import { PasswordAgain } from './parts/password-again';
import { Waiting } from './parts/waiting';
import { SessionProvider, useSession } from './session';

export function App(): ReactNode {
  return (
    <SessionProvider>
      <PasswordAgain>
        <Frame>
          <Suspense fallback={<Waiting />}>
            <Pages />
          </Suspense>
        </Frame>
      </PasswordAgain>
      <Suspense>
        <Idle />
      </Suspense>
    </SessionProvider>
  );
}

/** Loaded when first gone to, so that a teacher never loads what only staff see. */
const page = (load: () => Promise<{ default: ComponentType }>) => lazy(load);
/** The same with the words that no other page says. */
const desk = (load: () => Promise<{ default: ComponentType }>) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadDeskTexts()]);
    return component;
  });

const home = () => import('./pages/home');
const marksheet = () => import('./pages/marksheet');

/** What most people open begins to come while words and session are still on their way. */
export function foreseePage(path: string): void {
  if (path === '/') void home();
  else if (/^\/marksheets\/\d+$/.test(path)) void marksheet();
}

/** Whose right is named finds the page only with it. */
const ROUTES: [path: string, ComponentType, right?: string][] = [
  ['/', page(home)],
  ['/marksheets/:id', page(marksheet)],
  ['/marksheets/:id/submit', page(() => import('./pages/submission'))],
  ['/marksheets/:id/sample', page(() => import('./pages/sample'))],
  ['/marksheets/:id/sample/substitute/:number', page(() => import('./pages/substitute'))],
  ['/marksheets/:id/clerical-errors', page(() => import('./pages/correction'))],
  ['/marksheets/:id/amendment', page(() => import('./pages/amendment'))],
  ['/marksheets/:id/distribution', page(() => import('./pages/distribution'))],
  ['/marksheets/:id/spreadsheet', desk(() => import('./spreadsheet/spreadsheet')), 'marks:read'],
  ['/marksheets/:id/extension', page(() => import('./pages/extension'))],
  ['/amendments', page(() => import('./pages/amendments'))],
  ['/print-reports', page(() => import('./pages/reports'))],
  ['/print-reports/view', page(() => import('./pages/report'))],
  ['/progress', page(() => import('./pages/progress'))],
  ['/deadlines', page(() => import('./pages/deadlines'))],
  ['/help', page(() => import('./pages/help'))],
  ['/moderator-reports', page(() => import('./pages/moderator-reports'))],
  ['/marksheets/:id/work', page(() => import('./pages/work'))],
  ['/marksheets/:id/moderation', desk(() => import('./moderation/sheet')), 'sample:request'],
  ['/users', desk(() => import('./users/users')), 'accounts:read'],
  ['/users/invite', desk(() => import('./users/invite')), 'accounts:write'],
  ['/users/exams-officer', desk(() => import('./users/exams-officer')), 'centres:look'],
  ['/users/:id', desk(() => import('./users/user')), 'accounts:read'],
  ['/api-clients', desk(() => import('./api-clients/api-clients')), 'accounts:read'],
  ['/api-clients/new', desk(() => import('./api-clients/new-client')), 'clients:write'],
  ['/api-clients/:id', desk(() => import('./api-clients/api-client')), 'accounts:read'],
  ['/audit', desk(() => import('./audit/audit')), 'audit:read'],
  ['/settings', desk(() => import('./settings/settings'))],
  ['/entries', desk(() => import('./staff/entries')), 'entries:write'],
  ['/entries/:id', desk(() => import('./staff/entries-file')), 'entries:write'],
  ['/staff', desk(() => import('./staff/desk')), 'submissions:reopen'],
  ['/staff/catalogue', desk(() => import('./staff/catalogue')), 'submissions:reopen'],
  ['/staff/catalogue/:series', desk(() => import('./staff/offerings')), 'submissions:reopen'],
  ['/staff/sheets', desk(() => import('./staff/sheets')), 'submissions:reopen'],
  ['/staff/sheets/:id', desk(() => import('./staff/sheet')), 'submissions:reopen'],
  ['/staff/amendments', desk(() => import('./staff/amendment-queue')), 'submissions:reopen'],
  ['/staff/extensions', desk(() => import('./staff/extension-queue')), 'submissions:reopen'],
  ['/staff/withdrawals', desk(() => import('./staff/withdrawals')), 'submissions:reopen'],
  ['/staff/moderators', desk(() => import('./staff/moderators')), 'submissions:reopen'],
  ['/staff/allocations', desk(() => import('./staff/allocations')), 'submissions:reopen'],
  ['/staff/moderator-gaps', desk(() => import('./staff/moderator-gaps')), 'submissions:reopen'],
  ['/staff/moderator-reports', desk(() => import('./staff/moderator-reports')), 'submissions:reopen'],
  ['/staff/moderator-reports/new', desk(() => import('./staff/new-moderator-report')), 'submissions:reopen'],
];

const Idle = page(() => import('./idle'));
const StaffSignIn = desk(() => import('./pages/staff-sign-in'));

const DUTIES = {
  CHANGE_PASSWORD: ChangePassword,
  ENROL_SECOND_FACTOR: page(() => import('./pages/enrol-second-factor')),
  CHOOSE_MEMBERSHIP: ChooseMembership,
  ASK_FOR_ACCESS: NoAccess,
};

function Pages(): ReactNode {
  const { viewer } = useSession();
  if (viewer === undefined) return <Waiting />;
  return (
    <Switch>
      <Route path="/request-password-reset" component={RequestReset} />
      <Route path="/reset-password" component={ResetPassword} />
      {viewer === null && <Route path="/sign-in" component={StaffSignIn} />}
      <Route>{viewer === null ? <SignIn /> : <SignedInPages />}</Route>
    </Switch>
  );
}

/** What must be done before anything else comes first, whatever the address. */
function SignedInPages(): ReactNode {
  const { viewer, may } = useSession();
  const [duty] = viewer?.person?.duties ?? [];
  if (duty !== undefined) {
    const Duty = DUTIES[duty];
    return <Duty />;
  }
  return (
    <Switch>
      {ROUTES.filter(([, , right]) => right === undefined || may(right)).map(([path, component]) => (
        <Route key={path} path={path} component={component} />
      ))}
      <Route component={NotFound} />
    </Switch>
  );
}
