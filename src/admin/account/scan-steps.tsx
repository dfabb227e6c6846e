/** How the secret of a second factor gets into the phone: an app, the picture or the typed secret, and then its code. */

interface ScanStepsProps {
  /** QR code, SVG. */
  readonly picture: string;
  /** Base32. */
  readonly secret: string;
}

export function ScanSteps({ picture, secret }: ScanStepsProps) {
  return (
    <ol className="enrol">
      <li>
        在手机上打开验证器，例如<b>“腾讯身份验证器”小程序</b>、FreeOTP 或者 Microsoft Authenticator，选择“扫描二维码”。
      </li>
      <li>
        扫描这个二维码：
        <img
          className="enrol-picture"
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`}
          alt="手机验证器的二维码，内容与下面的密钥相同"
          width={200}
          height={200}
        />
        <details>
          <summary>不能扫描，手工输入密钥</summary>
          <code className="enrol-secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </details>
      </li>
      <li>输入手机上显示的6位数字：</li>
    </ol>
  );
}
