<?php
/**
 * Plugin Name: Huitou
 * Description: How returning customers see a merchant, as a block and a shortcode: index, reviews, badge, ticker, venue.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: huitou
 *
 * What leaves this file is a tag of tags.json with attributes of tags.json, or a picture, or a frame. Which those are is made
 * from the tags themselves, and what is not in it never gets out.
 *
 * @package huitou
 */

defined( 'ABSPATH' ) || exit;

/** What an id of a merchant, a venue, a room or a review looks like. */
const HUITOU_ID = '/^[A-Za-z0-9._~-]{1,64}$/D';

/** What attributes look like whose values are no list. One that is not here is left out. */
const HUITOU_TEXTS = array(
	'merchant'      => HUITOU_ID,
	'venue'         => HUITOU_ID,
	'room'          => HUITOU_ID,
	'lang'          => '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/D',
	'heading-level' => '/^[1-6]$/D',
	'filter'        => '/^[\w.=&,-]{1,200}$/D',
	'link'          => '~^(https?://|/(?![/\\\\]))[\w./:?=&%{}\#-]{0,500}$~D',
);

/** @return array<string, array> What each tag takes, and in which other forms it is there. */
function huitou_tags() {
	static $tags = null;
	if ( null === $tags ) {
		$tags = json_decode( file_get_contents( __DIR__ . '/tags.json' ), true );
	}
	return $tags;
}

/** The API's address without a closing slash, from the constant HUITOU_API or the settings; empty where there is none. */
function huitou_api() {
	$named = defined( 'HUITOU_API' ) ? HUITOU_API : get_option( 'huitou_api', '' );
	$api   = esc_url_raw( apply_filters( 'huitou_api', $named ), array( 'https', 'http' ) );
	return preg_match( '~^https?://[^\s"\'<>?#]+$~D', $api ) ? untrailingslashit( $api ) : '';
}

/**
 * The version of the scripts that was newest when the settings were saved, with the hash of each file. No newer script runs
 * on this site until they are saved again.
 *
 * @return array{version: string, integrity: array<string, string>}|null
 */
function huitou_pinned() {
	$pinned = get_option( 'huitou_pinned', null );
	return is_array( $pinned ) && isset( $pinned['api'] ) && huitou_api() === $pinned['api'] ? $pinned : null;
}

/** Asks `$api` for its newest version and the hashes of that. @return string What is wrong; empty where it is pinned. */
function huitou_pin( $api ) {
	$read = function ( $path ) use ( $api ) {
		$answer = wp_remote_get( $api . '/embed/' . $path, array( 'timeout' => 10 ) );
		return 200 === wp_remote_retrieve_response_code( $answer )
			? json_decode( wp_remote_retrieve_body( $answer ), true )
			: null;
	};
	$versions = $read( 'versions.json' );
	$version  = is_array( $versions ) && isset( $versions['newest'] ) ? $versions['newest'] : '';
	if ( ! is_string( $version ) || ! preg_match( '/^\d+\.\d+\.\d+(-[0-9a-z.]{1,40})?$/D', $version ) ) {
		return $api . '/embed/versions.json: names no version; check the address of the API.';
	}
	$hashes = $read( 'v/' . $version . '/integrity.json' );
	$good   = array();
	foreach ( is_array( $hashes ) ? $hashes : array() as $file => $hash ) {
		if ( preg_match( '~^[\w-]+\.(js|css)$~D', $file ) && preg_match( '~^sha384-[A-Za-z0-9+/]{64}$~D', (string) $hash ) ) {
			$good[ $file ] = $hash;
		}
	}
	if ( ! isset( $good['huitou.css'] ) ) {
		return $api . '/embed/v/' . $version . '/integrity.json: has no hash of huitou.css; build the scripts anew.';
	}
	update_option( 'huitou_pinned', array( 'api' => $api, 'version' => $version, 'integrity' => $good ) );
	return '';
}

/**
 * The attributes of a tag that are in its list, with values that are.
 *
 * @param string $tag   A name in tags.json.
 * @param array  $given From a shortcode or a block.
 * @return array<string, string>
 */
function huitou_attributes( $tag, $given ) {
	$chosen = array();
	foreach ( huitou_tags()[ $tag ]['attributes'] as $name => $type ) {
		$value = isset( $given[ $name ] ) ? $given[ $name ] : '';
		if ( 'boolean' === $type ) {
			if ( true === $value || in_array( $value, array( 'true', '1', $name ), true ) ) {
				$chosen[ $name ] = '';
			}
			continue;
		}
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		$takes = is_array( $type )
			? in_array( $value, $type, true )
			: isset( HUITOU_TEXTS[ $name ] ) && preg_match( HUITOU_TEXTS[ $name ], $value );
		if ( '' !== $value && $takes ) {
			$chosen[ $name ] = $value;
		}
	}
	return $chosen;
}

/** A start tag with its attributes escaped, once more and for whatever they are. */
function huitou_open( $tag, $attributes ) {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return '<' . $tag . $text . '>';
}

/** What stands without scripts: a picture with a link behind it, or the link alone where nothing is drawn. */
function huitou_fallback( $api, $tag, $attributes ) {
	$subject = huitou_tags()[ $tag ]['subject'];
	if ( 'merchant' !== $subject || ! isset( $attributes['merchant'] ) ) {
		return '';
	}
	$merchant = $attributes['merchant'];
	/* translators: %s: id of a merchant. */
	$words = sprintf( __( 'Returning customers of %s', 'huitou' ), $merchant );
	$shown = esc_html( $words );
	if ( huitou_tags()[ $tag ]['drawn'] ) {
		$query = array_filter(
			array(
				'merchant' => $merchant,
				'lang'     => isset( $attributes['lang'] ) ? $attributes['lang'] : get_bloginfo( 'language' ),
				'theme'    => isset( $attributes['theme'] ) && 'dark' === $attributes['theme'] ? 'dark' : '',
			)
		);
		$src   = $api . '/v1/render/' . $tag . '.svg?' . http_build_query( $query );
		$shown = '<img src="' . esc_url( $src ) . '" alt="' . esc_attr( $words ) . '" loading="lazy" />';
	}
	return '<a href="' . esc_url( $api . '/proof/' . rawurlencode( $merchant ) ) . '">' . $shown . '</a>';
}

/** A page of the API with the tag alone, for sites that take no script. */
function huitou_frame( $api, $tag, $attributes ) {
	$query = array_intersect_key( $attributes, array_flip( array( 'merchant', 'lang', 'theme', 'variant' ) ) );
	return huitou_open(
		'iframe',
		array(
			'src'     => esc_url_raw( $api . '/frame/' . $tag . '?' . http_build_query( $query ) ),
			'title'   => __( 'Returning customers', 'huitou' ),
			'loading' => 'lazy',
			'height'  => '420',
			'style'   => 'border:0;width:100%',
		)
	) . '</iframe>';
}

/** Puts the script of a tag into the page, as a module of the pinned version with its hash. */
function huitou_enqueue( $api, $tag, $pinned ) {
	$folder = $api . '/embed/v/' . $pinned['version'] . '/';
	wp_enqueue_style( 'huitou', $folder . 'huitou.css', array(), null );
	wp_enqueue_script( 'huitou-' . $tag, $folder . $tag . '.js', array(), null, true );
}

/** A link or script of ours with hash and CORS, the script as a module. */
function huitou_with_integrity( $html, $handle, $source ) {
	$pinned = 'huitou' === $handle || 0 === strpos( $handle, 'huitou-' ) ? huitou_pinned() : null;
	$file   = basename( (string) wp_parse_url( html_entity_decode( $source ), PHP_URL_PATH ) );
	if ( null === $pinned || ! isset( $pinned['integrity'][ $file ] ) ) {
		return $html;
	}
	$more = 'integrity="' . esc_attr( $pinned['integrity'][ $file ] ) . '" crossorigin="anonymous" ';
	$html = preg_replace( "~ type=(['\"])text/javascript\\1~", '', $html );
	return preg_replace( array( '~<script ~', '~<link ~' ), array( '<script type="module" ' . $more, '<link ' . $more ), $html, 1 );
}

/**
 * Draws a block or a shortcode: `[huitou tag="trust-badge" merchant="hetian"]`.
 *
 * @param array|string $given `tag`, `as` (`tag`, `picture` or `frame`), and what the tag takes.
 */
function huitou_render( $given ) {
	$given = is_array( $given ) ? $given : array();
	$tag   = isset( $given['tag'] ) && is_string( $given['tag'] ) ? $given['tag'] : 'returning-customer-index';
	$api   = huitou_api();
	if ( '' === $api || ! isset( huitou_tags()[ $tag ] ) ) {
		return '';
	}
	$facts      = huitou_tags()[ $tag ];
	$attributes = huitou_attributes( $tag, $given );
	if ( ! isset( $attributes[ $facts['subject'] ] ) && ! isset( $attributes['room'] ) ) {
		return '';
	}
	$fallback = huitou_fallback( $api, $tag, $attributes );
	$as       = isset( $given['as'] ) ? $given['as'] : 'tag';
	$pinned   = huitou_pinned();
	if ( 'frame' === $as && $facts['framed'] && isset( $attributes['merchant'] ) ) {
		return huitou_frame( $api, $tag, $attributes );
	}
	// Feeds and mails run no script, and one of an unknown version runs nowhere.
	if ( 'tag' !== $as || is_feed() || null === $pinned || ! isset( $pinned['integrity'][ $tag . '.js' ] ) ) {
		return $fallback;
	}
	huitou_enqueue( $api, $tag, $pinned );
	return huitou_open( $tag, array_merge( $attributes, array( 'api' => $api ) ) ) . $fallback . '</' . $tag . '>';
}

add_shortcode( 'huitou', 'huitou_render' );
add_filter( 'style_loader_tag', 'huitou_with_integrity', 10, 3 );
add_filter( 'script_loader_tag', 'huitou_with_integrity', 10, 3 );

add_action(
	'init',
	function () {
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' );
		wp_register_script( 'huitou-block', plugins_url( 'block.js', __FILE__ ), $needs, '0.1.0', true );
		wp_add_inline_script( 'huitou-block', 'window.huitouTags = ' . wp_json_encode( huitou_tags() ) . ';', 'before' );
		register_block_type( __DIR__, array( 'render_callback' => 'huitou_render' ) );
	}
);

/** Takes the address of the API from the settings, and pins its newest version. */
function huitou_save( $address ) {
	$api   = untrailingslashit( esc_url_raw( trim( (string) $address ), array( 'https', 'http' ) ) );
	$wrong = '' === $api ? '' : huitou_pin( $api );
	if ( '' !== $wrong ) {
		add_settings_error( 'huitou_api', 'huitou_api', esc_html( $wrong ) );
	}
	return $api;
}

add_action(
	'admin_init',
	function () {
		register_setting( 'huitou', 'huitou_api', array( 'type' => 'string', 'sanitize_callback' => 'huitou_save' ) );
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Huitou', 'Huitou', 'manage_options', 'huitou', 'huitou_settings_page' );
	}
);

/** The page with the address of the API, and which version is pinned. */
function huitou_settings_page() {
	$pinned = huitou_pinned();
	echo '<div class="wrap"><h1>Huitou</h1><form method="post" action="options.php">';
	settings_fields( 'huitou' );
	echo '<p><label>' . esc_html__( 'Address of the API', 'huitou' ) . ' <input type="url" class="regular-text" name="huitou_api" value="' . esc_attr( get_option( 'huitou_api', '' ) ) . '" /></label></p>';
	/* translators: %s: a version such as 0.1.0. */
	echo '<p>' . esc_html( null === $pinned ? __( 'No version of the scripts is pinned; pictures are shown.', 'huitou' ) : sprintf( __( 'Scripts of version %s run on this site. Saving takes the newest.', 'huitou' ), $pinned['version'] ) ) . '</p>';
	submit_button();
	echo '</form></div>';
}
