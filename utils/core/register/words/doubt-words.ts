/** By which a register says that a date is not exact, not certain, or only a limit of the day. */

/** Before a date. */
export const BEFORE_DOUBTED = `ca;ca.;circa;c.;cca;cca.;about;around;approx;approx.;approximately;roughly;before;not before;after;not after;probably;possibly;perhaps;presumably;maybe;likely;prior to
  etwa;ungefahr;um;vor;nach;nicht vor;nicht nach;vermutlich;wahrscheinlich;wohl
  environ;env.;vers;avant;apres;pas avant;probablement;peut-etre
  hacia;aprox;aprox.;aproximadamente;alrededor de;antes de;despues de;no antes de;probablemente;cerca de;por volta de;depois de;provavelmente
  verso;prima di;dopo;probabilmente;около;примерно;приблизительно;ориентировочно;khoảng;trước;sau
  约;約;大约;大約;大概;大致;可能;おおよそ;およそ;おそらく;약;대략;아마;حوالي;تقريبا;نحو;قبل;بعد;ربما`;

/** Behind a date. */
export const BEHIND_DOUBTED = `approx;approx.;approximately;or so;or earlier;or later;circa;ca;ca.;probably;uncertain;unsure;to be checked;to be verified;unconfirmed;not confirmed;unverified;ungefahr;unsicher;environ;aprox;aprox.;aproximadamente;incierto
  左右;前后;前後;之前;以前;之后;之後;以后;以後;或以前;或以后;頃;ごろ;ころ;경;쯤;무렵;이전;이후;تقريبا`;

/** There is no signing yet, whatever day stands beside it. */
export const NOT_SIGNED = `not signed;not signed yet;not yet signed;unsigned;yet to be signed;still to be signed;to be signed;awaiting signature;pending signature;never signed;nicht unterzeichnet;noch nicht unterzeichnet;nicht unterschrieben;noch nicht unterschrieben;zur unterzeichnung;zur unterschrift
  non signe;non signee;pas signe;pas encore signe;pas encore signee;a signer;en attente de signature;no firmado;sin firmar;aun no firmado;todavia no firmado;pendiente de firma;por firmar;nao assinado;ainda nao assinado;non firmato;non ancora firmato;не подписан*;ещё не подписан*;chưa ký
  未签;未签署;未签订;尚未签;尚未签署;尚未签订;待签;待签署;未簽;未簽署;未簽訂;尚未簽署;待簽;未署名;未締結;未調印;署名待ち;미체결;미서명;서명 전;체결 전;لم يوقع;لم توقع;غير موقع;غير موقعه;بانتظار التوقيع`;
