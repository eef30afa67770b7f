<?php
/**
 * Runs the plugin with WordPress' own code, without a database: what is stored is an array, what is fetched is in the cases.
 *
 * php harness.php FOLDER-OF-WORDPRESS < cases.json > answers.json
 */
error_reporting( E_ALL );
set_error_handler(
	function ( $level, $text, $file, $line ) {
		// What WordPress itself says is WordPress' own.
		if ( false !== strpos( $file, 'demo/wordpress' ) ) {
			throw new ErrorException( $text, 0, $level, $file, $line );
		}
		return true;
	}
);
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', dirname( __DIR__, 2 ) . '/demo' );
define( 'WP_PLUGIN_DIR', dirname( __DIR__, 2 ) . '/demo/wordpress' );
define( 'WPMU_PLUGIN_DIR', WP_PLUGIN_DIR );
define( 'WP_PLUGIN_URL', 'https://blog.example/wp-content/plugins' );
define( 'WPMU_PLUGIN_URL', WP_PLUGIN_URL );
define( 'WP_CONTENT_URL', 'https://blog.example/wp-content' );
define( 'WP_DEBUG', false );
define( 'WP_LANG_DIR', WP_CONTENT_DIR . '/languages' );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'DAY_IN_SECONDS', 86400 );
define( 'KB_IN_BYTES', 1024 );

foreach ( array( 'compat', 'load', 'plugin', 'version', 'cache', 'class-wp-error', 'functions', 'class-wp-locale', 'class-wp-theme', 'theme', 'meta', 'capabilities', 'class-wp-http-proxy', 'class-wp-http-response', 'class-requests', 'class-wp-http', 'http', 'formatting', 'kses', 'shortcodes', 'l10n', 'class-wp-textdomain-registry', 'pomo/translations', 'general-template', 'link-template', 'query', 'media', 'post', 'class-wp-dependency', 'class.wp-dependencies', 'class-wp-dependencies', 'class-wp-scripts', 'class.wp-scripts', 'class-wp-styles', 'class.wp-styles', 'functions.wp-scripts', 'functions.wp-styles', 'class-wp-block-type', 'class-wp-block-type-registry', 'class-wp-block-supports', 'class-wp-block-parser', 'rest-api', 'class-wp-block', 'class-wp-block-list', 'blocks' ) as $name ) {
	$file = ABSPATH . WPINC . '/' . $name . '.php';
	if ( file_exists( $file ) ) {
		require_once $file;
	}
}
$wp_plugin_paths = array();
wp_cache_init();
$wp_textdomain_registry = class_exists( 'WP_Textdomain_Registry' ) ? new WP_Textdomain_Registry() : null;

/** What is in the database. */
class Huitou_No_Database {
	public function __call( $name, $values ) {
		return null;
	}
	public function __get( $name ) {
		return '';
	}
}
$wpdb  = new Huitou_No_Database();
$cases = json_decode( stream_get_contents( STDIN ), true );
$store = array_merge( array( 'blog_charset' => 'UTF-8', 'siteurl' => 'https://blog.example', 'home' => 'https://blog.example' ), $cases['options'] );
add_filter(
	'pre_option',
	function ( $found, $name ) use ( &$store ) {
		return isset( $store[ $name ] ) ? $store[ $name ] : '';
	},
	10,
	2
);
add_filter(
	'pre_http_request',
	function ( $found, $settings, $url ) use ( $cases ) {
		$body = isset( $cases['fetched'][ $url ] ) ? $cases['fetched'][ $url ] : null;
		return array( 'headers' => array(), 'response' => array( 'code' => null === $body ? 404 : 200 ), 'body' => wp_json_encode( $body ), 'cookies' => array() );
	},
	10,
	3
);
add_filter(
	'pre_update_option',
	function ( $value, $name, $before ) use ( &$store ) {
		$store[ $name ] = $value;
		return $before;
	},
	10,
	3
);
$wp_query          = new class() {
	public $feed = false;
	public function is_feed() {
		return $this->feed;
	}
};
$wp_query->feed    = ! empty( $cases['feed'] );
$shortcode_tags    = array();
$problems          = array();
function add_settings_error( $setting, $code, $text ) {
	$GLOBALS['problems'][] = $text;
}

require dirname( __DIR__, 2 ) . '/demo/wordpress/huitou/huitou.php';

do_action( 'init' );
$registered = WP_Block_Type_Registry::get_instance()->get_registered( 'huitou/tag' );
$block      = array( 'attributes' => array_keys( $registered->attributes ), 'scripts' => $registered->editor_script_handles );

$answers = array();
foreach ( $cases['contents'] as $content ) {
	$drawn     = do_shortcode( $content );
	$answers[] = array( 'drawn' => $drawn, 'strict' => wp_kses_post( $drawn ) );
}
foreach ( $cases['blocks'] as $attributes ) {
	$drawn     = huitou_render( $attributes );
	$answers[] = array( 'drawn' => $drawn, 'strict' => wp_kses_post( $drawn ) );
}
ob_start();
wp_styles()->do_items();
wp_scripts()->do_items();
$printed = ob_get_clean();
$block['drawn'] = $registered->render( array( 'tag' => 'trust-badge', 'merchant' => 'hetian' ) );
$saved          = array();
foreach ( $cases['saved'] as $address ) {
	$saved[] = huitou_save( $address );
}
echo json_encode( array( 'answers' => $answers, 'block' => $block, 'printed' => $printed, 'saved' => $saved, 'problems' => $problems, 'pinned' => isset( $store['huitou_pinned'] ) ? $store['huitou_pinned'] : null ) );
