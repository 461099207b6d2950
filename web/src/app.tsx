import { lazy, Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from './frame';
import { ChangePassword } from './pages/change-password';
import { ChooseMembership } from './pages/choose-membership';
import { NoAccess } from './pages/no-access';
import { NotFound } from './pages/not-found';
import { RequestReset, ResetPassword } from './pages/reset-password';
import { SignIn } from './pages/sign-in';
import { Waiting } from './parts/waiting';
import { SessionProvider, useSession } from './session';

export function App(): ReactNode {
  return (
    <SessionProvider>
      <Frame>
        <Suspense fallback={<Waiting />}>
          <Pages />
        </Suspense>
      </Frame>
    </SessionProvider>
  );
}

/** Loaded when first gone to, so that a teacher never loads what only staff see. */
const page = (load: () => Promise<{ default: ComponentType }>) => lazy(load);

const ROUTES: [path: string, ComponentType][] = [['/', page(() => import('./pages/home'))]];

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
