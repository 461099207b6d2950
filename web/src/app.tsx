import { lazy, Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from './frame';
import { Idle } from './idle';
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
      <Idle />
    </SessionProvider>
  );
}

/** Loaded when first gone to, so that a teacher never loads what only staff see. */
const page = (load: () => Promise<{ default: ComponentType }>) => lazy(load);

const ROUTES: [path: string, ComponentType][] = [
  ['/', page(() => import('./pages/home'))],
  ['/marksheets/:id', page(() => import('./pages/marksheet'))],
  ['/marksheets/:id/submit', page(() => import('./pages/submission'))],
  ['/marksheets/:id/sample', page(() => import('./pages/sample'))],
  ['/marksheets/:id/sample/substitute/:number', page(() => import('./pages/substitute'))],
  ['/marksheets/:id/clerical-errors', page(() => import('./pages/correction'))],
  ['/marksheets/:id/amendment', page(() => import('./pages/amendment'))],
  ['/marksheets/:id/distribution', page(() => import('./pages/distribution'))],
  ['/marksheets/:id/extension', page(() => import('./pages/extension'))],
  ['/amendments', page(() => import('./pages/amendments'))],
  ['/print-reports', page(() => import('./pages/reports'))],
  ['/print-reports/view', page(() => import('./pages/report'))],
  ['/progress', page(() => import('./pages/progress'))],
  ['/deadlines', page(() => import('./pages/deadlines'))],
  ['/help', page(() => import('./pages/help'))],
  ['/moderator-reports', page(() => import('./pages/moderator-reports'))],
  ['/marksheets/:id/work', page(() => import('./pages/work'))],
  ['/marksheets/:id/moderation', page(() => import('./moderation/sheet'))],
  ['/users', page(() => import('./users/users'))],
  ['/users/invite', page(() => import('./users/invite'))],
  ['/users/exams-officer', page(() => import('./users/exams-officer'))],
  ['/users/:id', page(() => import('./users/user'))],
  ['/api-clients', page(() => import('./api-clients/api-clients'))],
  ['/api-clients/new', page(() => import('./api-clients/new-client'))],
  ['/api-clients/:id', page(() => import('./api-clients/api-client'))],
  ['/audit', page(() => import('./audit/audit'))],
  ['/settings', page(() => import('./settings/settings'))],
  ['/entries', page(() => import('./staff/entries'))],
  ['/entries/:id', page(() => import('./staff/entries-file'))],
  ['/staff', page(() => import('./staff/desk'))],
  ['/staff/catalogue', page(() => import('./staff/catalogue'))],
  ['/staff/catalogue/:series', page(() => import('./staff/offerings'))],
  ['/staff/sheets', page(() => import('./staff/sheets'))],
  ['/staff/sheets/:id', page(() => import('./staff/sheet'))],
  ['/staff/amendments', page(() => import('./staff/amendment-queue'))],
  ['/staff/extensions', page(() => import('./staff/extension-queue'))],
  ['/staff/withdrawals', page(() => import('./staff/withdrawals'))],
  ['/staff/moderators', page(() => import('./staff/moderators'))],
  ['/staff/allocations', page(() => import('./staff/allocations'))],
  ['/staff/moderator-gaps', page(() => import('./staff/moderator-gaps'))],
  ['/staff/moderator-reports', page(() => import('./staff/moderator-reports'))],
  ['/staff/moderator-reports/new', page(() => import('./staff/new-moderator-report'))],
];

const StaffSignIn = page(() => import('./pages/staff-sign-in'));

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
  const [duty] = useSession().viewer?.person?.duties ?? [];
  if (duty !== undefined) {
    const Duty = DUTIES[duty];
    return <Duty />;
  }
  return (
    <Switch>
      {ROUTES.map(([path, component]) => (
        <Route key={path} path={path} component={component} />
      ))}
      <Route component={NotFound} />
    </Switch>
  );
}
